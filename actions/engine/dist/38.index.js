export const id = 38;
export const ids = [38];
export const modules = {

/***/ 39132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ chooseDatasets),
/* harmony export */   fq: () => (/* binding */ chooseStages),
/* harmony export */   nr: () => (/* binding */ byModel),
/* harmony export */   oQ: () => (/* binding */ chooseStage)
/* harmony export */ });
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51204);

/** The models that a command is about: the named one, else all. */
function chooseModels(project, name) {
    return name === undefined
        ? [...project.config.models.values()]
        : [pick('model', name, project.config.models)];
}
/** The stages that a command is about: of the named model or all, the named stage or all (MR4007). */
function chooseStages(project, names) {
    const all = chooseModels(project, names.model).flatMap(model => [...model.stages.values()].map(stage => ({ model, stage })));
    const { stage: wanted } = names;
    if (wanted === undefined)
        return all;
    const chosen = all.filter(({ stage }) => stage.name === wanted);
    if (chosen.length === 0)
        throw unknown('stage', wanted, new Set(all.map(({ stage }) => stage.name)));
    return chosen;
}
/** The same, each model once. */
function byModel(chosen) {
    return [...new Set(chosen.map(({ model }) => model))].map(model => ({
        model,
        stages: chosen.filter(one => one.model === model).map(({ stage }) => stage),
    }));
}
/** The datasets that a command is about: the named one, else all. */
function chooseDatasets(project, name) {
    return name === undefined
        ? [...project.config.datasets.values()]
        : [pick('dataset', name, project.config.datasets)];
}
/** One model and one of its stages: the named ones, else the only ones (MR4003 where there are several). */
function chooseStage(project, verb, names) {
    const model = only(verb, 'model', names.model, project.config.models);
    return { model, stage: only(verb, 'stage', names.stage, model.stages) };
}
function only(verb, kind, name, known) {
    if (name !== undefined)
        return pick(kind, name, known);
    const [first, second] = known.values();
    if (first === undefined || second !== undefined) {
        throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .MillraceError */ .gR('MR4003', {
            verb,
            name: `the name of a ${kind}: ${[...known.keys()].join(', ') || 'there is none'}`,
        });
    }
    return first;
}
function pick(kind, name, known) {
    const found = known.get(name);
    if (found === undefined)
        throw unknown(kind, name, new Set(known.keys()));
    return found;
}
function unknown(kind, name, known) {
    const guess = (0,_millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(name, known);
    const hint = guess ? `Did you mean "${guess}"?` : `millrace.yaml has: ${[...known].join(', ') || 'none'}.`;
    return new _millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .MillraceError */ .gR('MR4007', { kind, name, hint });
}
//# sourceMappingURL=choose.js.map

/***/ }),

/***/ 84551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ requireAsRecorded)
/* harmony export */ });
/* harmony import */ var _millrace_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51204);
/* harmony import */ var _millrace_snapshot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12595);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40599);



/**
 * Refuses a dataset's pointer that differs from what its snapshot wrote (MR1219): version, rows and schema stand in it
 * for people and for later versions, and its bytes are found by the digests in it.
 */
function requireAsRecorded(pointer, record, file) {
    const [seen, wanted] = [flat(pointer), flat((0,_millrace_snapshot__WEBPACK_IMPORTED_MODULE_1__/* .datasetPointer */ .GS)(record))];
    const key = [...new Set([...seen.keys(), ...wanted.keys()])].find(key => seen.get(key) !== wanted.get(key));
    if (key === undefined)
        return;
    const values = { file, key, seen: seen.get(key) ?? 'absent', wanted: wanted.get(key) ?? 'absent' };
    throw new _millrace_contract__WEBPACK_IMPORTED_MODULE_0__/* .MillraceError */ .gR('MR1219', values, { where: { file } });
}
/** The pointer's own values by their key, then those of meta.millrace; nested ones as JSON. */
function flat({ meta, ...out }) {
    const values = { ...(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .P)(meta), ...(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .P)(out) };
    return new Map(Object.entries(values).map(([key, value]) => [
        key,
        typeof value === 'object' ? JSON.stringify(value) : String(value),
    ]));
}
//# sourceMappingURL=require-as-recorded.js.map

/***/ }),

/***/ 48893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cb: () => (/* reexport */ METRICS),
  EL: () => (/* reexport */ flaggedShare),
  C7: () => (/* reexport */ flippedShare),
  FT: () => (/* reexport */ judgeDifference),
  gf: () => (/* reexport */ metricInterval),
  rh: () => (/* reexport */ pairedComparison),
  H9: () => (/* reexport */ psiCategorical),
  OH: () => (/* reexport */ psiNumeric),
  ii: () => (/* reexport */ rateDifference),
  OX: () => (/* reexport */ reliabilityCurve),
  om: () => (/* reexport */ rocAuc),
  WZ: () => (/* reexport */ rocCurve),
  Pt: () => (/* reexport */ timesUsual),
  zt: () => (/* reexport */ usualChange)
});

// UNUSED EXPORTS: brierScore, calibrationError, logLoss, prevalence, rateInterval, seededRandom

;// CONCATENATED MODULE: ./packages/stats/dist/require-input.js
/**
 * This package stands beside the error registry, not above it, so a caller's mistake is a built-in RangeError:
 * the host shows it as a bug of ours. What data can honestly lack (one class only, no rows) is `undefined` instead.
 */
function requireThat(holds, what) {
    if (!holds)
        throw new RangeError(`stats: ${what}`);
}
/** Labels are 0 or 1, one per score; scores are finite. A NaN would otherwise vanish in a sort. */
function requireRows(labels, scores) {
    requireThat(labels.length === scores.length, `${labels.length} labels, but ${scores.length} scores`);
    for (let i = 0; i < labels.length; i++) {
        if (labels[i] > 1)
            throw new RangeError(`stats: the label of row ${i} is ${labels[i]}, not 0 or 1`);
    }
    requireFinite(scores);
}
/** Like requireRows, and the scores are probabilities, as log loss, Brier and calibration need. */
function requireProbabilities(labels, scores) {
    requireRows(labels, scores);
    for (let i = 0; i < scores.length; i++) {
        const score = scores[i];
        if (score < 0 || score > 1)
            throw new RangeError(`stats: the score of row ${i} is ${score}, not in [0, 1]`);
    }
}
function requireFinite(scores) {
    for (let i = 0; i < scores.length; i++) {
        if (!Number.isFinite(scores[i]))
            throw new RangeError(`stats: the score of row ${i} is ${scores[i]}`);
    }
}
//# sourceMappingURL=require-input.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/score-order.js
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
// Which half of a double holds the sign differs on big-endian machines (s390x).
const LOW_WORD = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0 : 1;
/**
 * Row numbers by ascending score (length n, stable). Radix sort over the bits of the doubles, several times as fast
 * as a comparator at 500,000 rows. Scores must be finite; −0 and 0 are equal.
 */
function scoreOrder(scores) {
    let from = sortableWords(scores);
    let to = emptyKeys(scores.length);
    for (const word of ['low', 'high']) {
        for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
            if (movedByDigit({ from, to, key: from[word], shift }))
                [from, to] = [to, from];
        }
    }
    return from.row;
}
/** One counting pass; false, with nothing moved, when all rows have the same digit. */
function movedByDigit(pass) {
    const { from, to, key, shift } = pass;
    const rows = key.length;
    const starts = new Uint32Array(DIGITS);
    for (let i = 0; i < rows; i++)
        starts[(key[i] >>> shift) & (DIGITS - 1)]++;
    let start = 0;
    for (let digit = 0; digit < DIGITS; digit++) {
        const count = starts[digit];
        if (count === rows)
            return false;
        starts[digit] = start;
        start += count;
    }
    for (let i = 0; i < rows; i++) {
        const place = starts[(key[i] >>> shift) & (DIGITS - 1)]++;
        to.low[place] = from.low[i];
        to.high[place] = from.high[i];
        to.row[place] = from.row[i];
    }
    return true;
}
/** Two words a score whose unsigned order is the order of the doubles: negatives inverted, the sign of the rest set. */
function sortableWords(scores) {
    const keys = emptyKeys(scores.length);
    const value = new Float64Array(1);
    const words = new Uint32Array(value.buffer);
    for (let row = 0; row < scores.length; row++) {
        // Adding zero turns −0 into 0.
        value[0] = scores[row] + 0;
        const low = words[LOW_WORD];
        const high = words[1 - LOW_WORD];
        const negative = high >>> 31 === 1;
        keys.low[row] = negative ? ~low : low;
        keys.high[row] = negative ? ~high : high ^ 0x80000000;
        keys.row[row] = row;
    }
    return keys;
}
function emptyKeys(rows) {
    return { low: new Uint32Array(rows), high: new Uint32Array(rows), row: new Uint32Array(rows) };
}
/** The end (exclusive) of the run of equal scores that starts at position `from` of the order. */
function tieEnd(scores, order, from) {
    const score = scores[order[from]];
    let end = from + 1;
    while (end < order.length && scores[order[end]] === score)
        end++;
    return end;
}
//# sourceMappingURL=score-order.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/reliability-curve.js


/**
 * Mean score against the observed rate of positives in equal-mass bins of the scores, ascending. Equal scores stay in one
 * bin, so there may be fewer than `bins` points. Throws RangeError unless scores are in [0, 1] and bins is 1 or more.
 */
function reliabilityCurve(labels, scores, bins = 10) {
    requireProbabilities(labels, scores);
    const { binOfRow, count } = equalMassBins(scores, bins);
    const rows = new Float64Array(count);
    const positives = new Float64Array(count);
    const scoreSums = new Float64Array(count);
    for (let i = 0; i < labels.length; i++) {
        const bin = binOfRow[i];
        rows[bin] += 1;
        positives[bin] += labels[i];
        scoreSums[bin] += scores[i];
    }
    return Array.from(rows, (inBin, bin) => ({
        meanScore: scoreSums[bin] / inBin,
        positiveRate: positives[bin] / inBin,
        rows: inBin,
    }));
}
/** Bin k closes with the run of equal scores that reaches (k+1)/bins of the rows; a run over several closes only one. */
function equalMassBins(scores, bins) {
    requireThat(Number.isInteger(bins) && bins >= 1 && bins <= 65_535, `${bins} bins`);
    const order = scoreOrder(scores);
    const binOfRow = new Uint16Array(scores.length);
    let count = 0;
    let closing = 1;
    for (let from = 0; from < order.length;) {
        const end = tieEnd(scores, order, from);
        for (let i = from; i < end; i++)
            binOfRow[order[i]] = count;
        // In whole numbers: end ≥ closing · rows / bins.
        if (end * bins >= closing * order.length) {
            count++;
            closing = Math.floor((end * bins) / order.length) + 1;
        }
        from = end;
    }
    return { binOfRow, count };
}
//# sourceMappingURL=reliability-curve.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/calibration-error.js

/** Bins of the calibration error wherever it is compared, so that numbers of different reports mean the same. */
const CALIBRATION_BINS = 10;
/**
 * Expected calibration error over equal-mass bins: Σ rows_b/rows · |mean score_b − positive rate_b|, 0 (best) to 1
 * (Naeini et al., AAAI 2015, with the equal-mass bins of Nguyen and O'Connor, EMNLP 2015). It is never quite 0 for a
 * calibrated model: sampling noise adds about 0.8 standard errors of one bin's rate. `undefined` without rows.
 * Throws RangeError as reliabilityCurve.
 */
function calibrationError(labels, scores, bins = CALIBRATION_BINS) {
    if (labels.length === 0 && scores.length === 0)
        return undefined;
    let sum = 0;
    for (const point of reliabilityCurve(labels, scores, bins)) {
        sum += point.rows * Math.abs(point.meanScore - point.positiveRate);
    }
    return sum / labels.length;
}
//# sourceMappingURL=calibration-error.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/decisions.js

/** Share of labels that are 1; `undefined` without rows. */
function prevalence(labels) {
    const positives = labels.reduce((sum, label) => sum + label, 0);
    return labels.length > 0 ? positives / labels.length : undefined;
}
/** Share of rows with score ≥ threshold; `undefined` without rows. Throws RangeError on a non-finite score or threshold. */
function flaggedShare(scores, threshold) {
    requireFinite(scores);
    requireThat(Number.isFinite(threshold), `the threshold ${threshold}`);
    let flagged = 0;
    for (let i = 0; i < scores.length; i++)
        if (scores[i] >= threshold)
            flagged++;
    return scores.length > 0 ? flagged / scores.length : undefined;
}
/** Share of rows that one model flags (score ≥ threshold) and the other doesn't; `undefined` without rows. */
function flippedShare(inputs) {
    const { candidate, champion, threshold, championThreshold = threshold } = inputs;
    requireThat(candidate.length === champion.length, `${candidate.length} candidate and ${champion.length} champion scores`);
    requireThat(Number.isFinite(threshold) && Number.isFinite(championThreshold), 'a threshold is not finite');
    requireFinite(candidate);
    requireFinite(champion);
    let flipped = 0;
    for (let i = 0; i < candidate.length; i++) {
        if (candidate[i] >= threshold !== champion[i] >= championThreshold)
            flipped++;
    }
    return candidate.length > 0 ? flipped / candidate.length : undefined;
}
//# sourceMappingURL=decisions.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/judge-difference.js

/**
 * What an interval of the difference shows. Taken as a gain (a fall, where lower is better):
 * `better`: all of it is above 0; `not-worse`: all of it is at or above −margin; `worse`: all of it is below −margin;
 * `cannot-tell`: it reaches across −margin, or there is no interval. Throws RangeError on a negative margin.
 */
function judgeDifference({ interval, margin, direction }) {
    requireThat(margin >= 0 && Number.isFinite(margin), `the margin ${margin} is not 0 or more`);
    if (interval?.low === undefined)
        return 'cannot-tell';
    const [least, most] = direction === 'higher' ? [interval.low, interval.high] : [-interval.high, -interval.low];
    if (least > 0)
        return 'better';
    if (least >= -margin)
        return 'not-worse';
    if (most < -margin)
        return 'worse';
    return 'cannot-tell';
}
//# sourceMappingURL=judge-difference.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/random.js

/**
 * xoshiro128** 1.1 (Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47, 2021):
 * period 2¹²⁸−1, 32-bit operations only, so the stream is the same on every platform. Not for secrets.
 * `seed` is a whole number in 0 … 2³²−1, spread over the state by splitmix32; throws RangeError otherwise.
 */
function seededRandom(seed) {
    requireThat(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32, `the seed ${seed} is not a uint32`);
    const spread = splitmix32(seed);
    return xoshiro128([spread(), spread(), spread(), spread()]);
}
/** The generator from a full state (at least one word not zero), for the published test vectors. */
function xoshiro128(state) {
    let [a, b, c, d] = state;
    const nextUint32 = () => {
        const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotateLeft(d, 11);
        return result;
    };
    return {
        nextUint32,
        nextFloat: () => nextUint32() / 2 ** 32,
        nextBelow: limit => {
            requireThat(Number.isInteger(limit) && limit > 0 && limit <= 2 ** 32, `no whole number is below ${limit}`);
            const whole = 2 ** 32 - (2 ** 32 % limit);
            let drawn = nextUint32();
            while (drawn >= whole)
                drawn = nextUint32();
            return drawn % limit;
        },
    };
}
/** splitmix's finalised Weyl sequence in 32 bits (constants of MurmurHash3's fmix32). */
function splitmix32(seed) {
    let state = seed | 0;
    return () => {
        state = (state + 0x9e3779b9) | 0;
        return mixBits(state) >>> 0;
    };
}
/** MurmurHash3's 32-bit finaliser: every input bit reaches every output bit. */
function mixBits(word) {
    let bits = word ^ (word >>> 16);
    bits = Math.imul(bits, 0x85ebca6b);
    bits ^= bits >>> 13;
    bits = Math.imul(bits, 0xc2b2ae35);
    return bits ^ (bits >>> 16);
}
function rotateLeft(word, by) {
    return (word << by) | (word >>> (32 - by));
}
//# sourceMappingURL=random.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/cluster-order.js

/**
 * The clusters renumbered 0 … count−1 by a digest of what they hold. The draws of a seeded bootstrap then depend neither
 * on the clusters' names nor on the order in which a database returned the rows: the digest is a sum over the rows.
 */
function orderClusters(rows) {
    const { labels, clusters } = rows;
    const candidate = wordsOf(rows.candidate);
    const champion = wordsOf(rows.champion);
    const indexes = new Map();
    const seen = new Int32Array(clusters.length);
    const digests = [];
    for (let row = 0; row < clusters.length; row++) {
        let index = indexes.get(clusters[row]);
        if (index === undefined) {
            index = digests.length;
            indexes.set(clusters[row], index);
            digests.push({ index, first: 0, second: 0 });
        }
        seen[row] = index;
        let bits = mixBits(candidate[2 * row] + labels[row]);
        bits = mixBits(bits ^ candidate[2 * row + 1]);
        bits = mixBits(Math.imul(bits, 5) ^ champion[2 * row]);
        bits = mixBits(Math.imul(bits, 5) ^ champion[2 * row + 1]);
        const digest = digests[index];
        digest.first = (digest.first + bits) >>> 0;
        digest.second = (digest.second + mixBits(bits ^ 0x9e3779b9)) >>> 0;
    }
    digests.sort((a, b) => a.first - b.first || a.second - b.second);
    const place = new Int32Array(digests.length);
    for (const [position, digest] of digests.entries())
        place[digest.index] = position;
    return { cluster: seen.map(index => place[index]), count: digests.length };
}
function wordsOf(scores) {
    return new Uint32Array(scores.buffer, scores.byteOffset, 2 * scores.length);
}
//# sourceMappingURL=cluster-order.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/student-t.js

/**
 * The t with P(T ≤ t) = p for Student's t with a whole number of degrees of freedom, 0.5 ≤ p < 1.
 * The distribution is the finite series of Abramowitz and Stegun 26.7.3–4 in θ = atan(t/√df), solved for θ by bisection.
 * Throws RangeError outside these ranges.
 */
function studentQuantile(p, degrees) {
    requireThat(p >= 0.5 && p < 1, `no Student quantile at p = ${p}`);
    requireThat(Number.isInteger(degrees) && degrees >= 1, `${degrees} degrees of freedom`);
    let low = 0;
    let high = Math.PI / 2;
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (centralMass(middle, degrees) < 2 * p - 1)
            low = middle;
        else
            high = middle;
    }
    return Math.sqrt(degrees) * Math.tan((low + high) / 2);
}
/** P(|T| ≤ √df·tan θ). */
function centralMass(theta, degrees) {
    const cosine = Math.cos(theta);
    const odd = degrees % 2 === 1;
    let term = odd ? cosine : 1;
    let sum = degrees === 1 ? 0 : term;
    for (let k = odd ? 3 : 2; k <= degrees - 2 && term > Number.EPSILON * sum; k += 2) {
        term *= (cosine * cosine * (k - 1)) / k;
        sum += term;
    }
    const series = Math.sin(theta) * sum;
    return odd ? (2 / Math.PI) * (theta + series) : series;
}
//# sourceMappingURL=student-t.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/jackknife-interval.js

/**
 * 95 % interval of candidate minus champion from the delete-one-cluster jackknife: θ ± t_{0.975, D−1}·se with
 * se² = (D−1)/D · Σ_d (θ_(−d) − mean)², which is the variance of the mean of the pseudo-values
 * (Tukey 1958; Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, eq. 11.5). It is centred on θ itself.
 * `undefined` when leaving out one cluster leaves only one class.
 */
function jackknifeInterval({ candidate, champion, clusters }) {
    const left = Float64Array.from({ length: clusters }, (_, d) => candidate.without(d) - champion.without(d));
    const mean = left.reduce((a, b) => a + b, 0) / clusters;
    const squares = left.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const reach = studentQuantile(0.975, clusters - 1) * Math.sqrt(((clusters - 1) / clusters) * squares);
    if (!Number.isFinite(reach))
        return undefined;
    const difference = candidate.total - champion.total;
    return { low: difference - reach, high: difference + reach };
}
//# sourceMappingURL=jackknife-interval.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/brier-score.js

/**
 * Mean squared distance of score and label, 0 (best) to 1 (Brier, Monthly Weather Review 78, 1950, halved as usual for two
 * classes). `undefined` without rows. Throws RangeError unless scores are in [0, 1].
 */
function brierScore(labels, scores) {
    requireProbabilities(labels, scores);
    let sum = 0;
    for (let i = 0; i < labels.length; i++)
        sum += brierOfRow(labels[i], scores[i]);
    return labels.length > 0 ? sum / labels.length : undefined;
}
function brierOfRow(label, score) {
    return (score - label) ** 2;
}
//# sourceMappingURL=brier-score.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/log-loss.js

/**
 * Mean negative log-likelihood in nats. Scores are clipped to [ε, 1−ε] with ε = 2⁻⁵² (as scikit-learn does for doubles), so
 * one certain and wrong row adds 36.04 at most. `undefined` without rows. Throws RangeError unless scores are in [0, 1].
 */
function logLoss(labels, scores) {
    requireProbabilities(labels, scores);
    let sum = 0;
    for (let i = 0; i < labels.length; i++)
        sum += logLossOfRow(labels[i], scores[i]);
    return labels.length > 0 ? sum / labels.length : undefined;
}
function logLossOfRow(label, score) {
    const clipped = Math.min(Math.max(score, Number.EPSILON), 1 - Number.EPSILON);
    return label === 1 ? -Math.log(clipped) : -Math.log1p(-clipped);
}
//# sourceMappingURL=log-loss.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/roc-auc.js


/**
 * Area under the ROC curve: the chance that a random positive scores above a random negative, ties counting half
 * (Mann–Whitney U by mid-ranks; Hanley and McNeil, Radiology 143, 1982). Any finite scores, higher = more likely positive.
 * `undefined` when the rows hold only one class. Throws RangeError on unequal lengths, other labels, non-finite scores.
 */
function rocAuc(labels, scores) {
    requireRows(labels, scores);
    const order = scoreOrder(scores);
    let positives = 0;
    let negatives = 0;
    let concordant = 0;
    for (let from = 0; from < order.length;) {
        const end = tieEnd(scores, order, from);
        let tiedPositives = 0;
        for (let i = from; i < end; i++)
            tiedPositives += labels[order[i]];
        const tiedNegatives = end - from - tiedPositives;
        concordant += tiedPositives * (negatives + tiedNegatives / 2);
        positives += tiedPositives;
        negatives += tiedNegatives;
        from = end;
    }
    return positives > 0 && negatives > 0 ? concordant / positives / negatives : undefined;
}
//# sourceMappingURL=roc-auc.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/metrics.js




/** The metrics that can be compared, in the order in which a report lists them. */
const METRICS = {
    auc: { direction: 'higher', measure: rocAuc },
    log_loss: { direction: 'lower', measure: logLoss },
    brier: { direction: 'lower', measure: brierScore },
    calibration_error: {
        direction: 'lower',
        measure: (labels, scores) => calibrationError(labels, scores),
    },
};
//# sourceMappingURL=metrics.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/auc-by-cluster.js

/**
 * ROC AUC by clusters, exact: AUC_w = Σ_de w_d·w_e·U_de / (Σ_d w_d·P_d · Σ_e w_e·N_e), where U_de counts the pairs of a
 * positive of cluster d and a negative of cluster e that are in the right order, ties half. One pass over the sorted rows fills
 * U in rows × clusters steps; a replicate then costs clusters², whatever the number of rows. With `pairs: false` only U's
 * sums and diagonal are kept: enough for `without`, at a cost that does not grow with the clusters.
 */
function aucByCluster(rows, options) {
    const { positives, negatives, asPositive, asNegative, own, pairs } = countPairs(rows, options.pairs);
    const sum = (values) => values.reduce((a, b) => a + b, 0);
    const concordant = sum(asPositive);
    const allPositives = sum(positives);
    const allNegatives = sum(negatives);
    return {
        total: concordant / (allPositives * allNegatives),
        weighted: weights => {
            let numerator = 0;
            let weightedPositives = 0;
            let weightedNegatives = 0;
            for (let d = 0; d < rows.count; d++) {
                const weight = weights[d];
                if (weight === 0)
                    continue;
                weightedPositives += weight * positives[d];
                weightedNegatives += weight * negatives[d];
                let inner = 0;
                for (let e = 0, at = d * rows.count; e < rows.count; e++, at++)
                    inner += weights[e] * pairs[at];
                numerator += weight * inner;
            }
            return numerator / (weightedPositives * weightedNegatives);
        },
        without: d => (concordant - asPositive[d] - asNegative[d] + own[d]) /
            ((allPositives - positives[d]) * (allNegatives - negatives[d])),
    };
}
/** `asPositive` and `asNegative` are the sums of U over its rows and columns, `own` is its diagonal. */
function countPairs({ labels, scores, cluster, count }, keepPairs) {
    const order = scoreOrder(scores);
    // Cluster and label side by side in sorted order: the passes below then read memory in sequence.
    const sorted = new Int32Array(order.length);
    for (let i = 0; i < order.length; i++)
        sorted[i] = 2 * cluster[order[i]] + labels[order[i]];
    const positives = new Float64Array(count);
    const negatives = new Float64Array(count);
    for (const member of sorted)
        (member & 1 ? positives : negatives)[member >> 1] += 1;
    const asPositive = new Float64Array(count);
    const asNegative = new Float64Array(count);
    const own = new Float64Array(count);
    const pairs = new Float64Array(keepPairs ? count * count : 0);
    const below = new Float64Array(count);
    let allBelow = 0;
    let allAbove = positives.reduce((a, b) => a + b, 0);
    for (let from = 0; from < sorted.length;) {
        const end = tieEnd(scores, order, from);
        // Tied rows are passed half before and half after they are met, so that a tied pair counts half.
        const passHalf = () => {
            for (let i = from; i < end; i++) {
                if (sorted[i] & 1)
                    allAbove -= 0.5;
                else {
                    below[sorted[i] >> 1] += 0.5;
                    allBelow += 0.5;
                }
            }
        };
        passHalf();
        for (let i = from; i < end; i++) {
            const d = sorted[i] >> 1;
            if ((sorted[i] & 1) === 0) {
                asNegative[d] += allAbove;
                continue;
            }
            asPositive[d] += allBelow;
            own[d] += below[d];
            if (keepPairs)
                for (let e = 0, at = d * count; e < count; e++, at++)
                    pairs[at] += below[e];
        }
        passHalf();
        from = end;
    }
    return { positives, negatives, asPositive, asNegative, own, pairs };
}
//# sourceMappingURL=auc-by-cluster.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/calibration-by-cluster.js


/**
 * Calibration error by clusters. The bins are those of all rows and stay fixed over the replicates, so that
 * a replicate is Σ_b |Σ_d w_d·(Σ score − Σ label)_db| / Σ_d w_d·rows_d.
 */
function calibrationByCluster(rows) {
    const { binOfRow, count: bins } = equalMassBins(rows.scores, CALIBRATION_BINS);
    const excess = new Float64Array(rows.count * bins);
    const sizes = new Float64Array(rows.count);
    for (let i = 0; i < rows.labels.length; i++) {
        const cluster = rows.cluster[i];
        excess[cluster * bins + binOfRow[i]] += rows.scores[i] - rows.labels[i];
        sizes[cluster] += 1;
    }
    const excessOfBin = new Float64Array(bins);
    const weighted = (weights) => {
        let size = 0;
        excessOfBin.fill(0);
        for (let d = 0; d < rows.count; d++) {
            const weight = weights[d];
            size += weight * sizes[d];
            for (let b = 0; b < bins; b++)
                excessOfBin[b] += weight * excess[d * bins + b];
        }
        return excessOfBin.reduce((sum, value) => sum + Math.abs(value), 0) / size;
    };
    const total = weighted(new Float64Array(rows.count).fill(1));
    const allExcess = excessOfBin.slice();
    return {
        total,
        weighted,
        without: d => {
            let sum = 0;
            for (let b = 0; b < bins; b++)
                sum += Math.abs(allExcess[b] - excess[d * bins + b]);
            return sum / (rows.labels.length - sizes[d]);
        },
    };
}
//# sourceMappingURL=calibration-by-cluster.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/normal.js
/**
 * P(Z ≤ x) of the standard normal: Marsaglia's series Φ(x) = ½ + φ(x)·(x + x³/3 + x⁵/(3·5) + …)
 * (Journal of Statistical Software 11(4), 2004); absolute error below 1e-15, so tails beyond |x| = 7 come out as 0 or 1.
 */
function normalCdf(x) {
    if (Math.abs(x) > 8)
        return x > 0 ? 1 : 0;
    let term = x;
    let sum = x;
    for (let odd = 3; Math.abs(term) > Number.EPSILON * Math.abs(sum); odd += 2) {
        term *= (x * x) / odd;
        sum += term;
    }
    return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}
/** The x with P(Z ≤ x) = p, for 0 < p < 1, by bisection on normalCdf: absolute error below 1e-10 for p in [1e-5, 1−1e-5]. */
function normalQuantile(p) {
    let low = -8;
    let high = 8;
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (normalCdf(middle) < p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
//# sourceMappingURL=normal.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/cluster-bootstrap.js



/** Above this share of draws without both classes the rest would be a biased choice. */
const TOLERATED_LOST = 0.05;
/**
 * 95 % interval of candidate minus champion: clusters drawn with replacement, the same draw for both models; the replicates'
 * bias-corrected percentiles (Efron, JASA 82, 1987, acceleration 0), at levels widened for few clusters,
 * z = √(D/(D−1))·t_{0.975, D−1} (Hesterberg, American Statistician 69, 2015). The point estimate always belongs to it.
 * `undefined` when more than 5 % of the draws hold only one class.
 */
function bootstrapInterval(pair, { replicates, seed }) {
    const { candidate, champion, clusters } = pair;
    const random = seededRandom(seed);
    const weights = new Float64Array(clusters);
    const drawn = new Float64Array(replicates);
    let kept = 0;
    for (let replicate = 0; replicate < replicates; replicate++) {
        weights.fill(0);
        for (let draw = 0; draw < clusters; draw++)
            weights[random.nextBelow(clusters)] += 1;
        const difference = candidate.weighted(weights) - champion.weighted(weights);
        if (Number.isFinite(difference))
            drawn[kept++] = difference;
    }
    if (kept < replicates * (1 - TOLERATED_LOST))
        return undefined;
    const sorted = drawn.subarray(0, kept).sort();
    const difference = candidate.total - champion.total;
    const reach = Math.sqrt(clusters / (clusters - 1)) * studentQuantile(0.975, clusters - 1);
    const bias = medianBias(sorted, difference);
    return {
        low: Math.min(difference, quantile(sorted, normalCdf(2 * bias - reach))),
        high: Math.max(difference, quantile(sorted, normalCdf(2 * bias + reach))),
    };
}
/** Efron's z₀: how far the estimate lies from the middle of its replicates, in normal units; equal ones count half. */
function medianBias(sorted, estimate) {
    let below = 0;
    for (const value of sorted)
        below += value < estimate ? 1 : value === estimate ? 0.5 : 0;
    const half = 0.5 / sorted.length;
    return normalQuantile(Math.min(Math.max(below / sorted.length, half), 1 - half));
}
/** Linear between order statistics (Hyndman and Fan, type 7). */
function quantile(sorted, p) {
    const position = p * (sorted.length - 1);
    const at = Math.floor(position);
    const next = sorted[Math.min(at + 1, sorted.length - 1)];
    return sorted[at] + (position - at) * (next - sorted[at]);
}
//# sourceMappingURL=cluster-bootstrap.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/mean-by-cluster.js
/** The mean over rows of a loss that each row has for itself (log loss, Brier), by clusters, exact. */
function meanByCluster(rows, lossOfRow) {
    const sums = new Float64Array(rows.count);
    const sizes = new Float64Array(rows.count);
    for (let i = 0; i < rows.labels.length; i++) {
        const cluster = rows.cluster[i];
        sums[cluster] += lossOfRow(rows.labels[i], rows.scores[i]);
        sizes[cluster] += 1;
    }
    const allSums = sums.reduce((a, b) => a + b, 0);
    return {
        total: allSums / rows.labels.length,
        weighted: weights => {
            let sum = 0;
            let size = 0;
            for (let d = 0; d < rows.count; d++) {
                sum += weights[d] * sums[d];
                size += weights[d] * sizes[d];
            }
            return sum / size;
        },
        without: d => (allSums - sums[d]) / (rows.labels.length - sizes[d]),
    };
}
//# sourceMappingURL=mean-by-cluster.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/paired-comparison.js










/** Below this, days say nothing about other days. */
const LEAST_CLUSTERS = 5;
const LEAST_FOR_BOOTSTRAP = 30;
/** Above this the jackknife agrees with the bootstrap, and the pairs of clusters would cost more than the rows. */
const MOST_FOR_BOOTSTRAP = 400;
/**
 * Candidate against champion on the same rows, with a 95 % interval of the difference that allows for rows of one cluster
 * (a day) being alike: 30 to 400 clusters by cluster bootstrap, 5 to 29 or more than 400 by delete-one jackknife with Student's t,
 * fewer than 5 not at all. Neither the clusters' numbers nor the order of the rows matter. AUC is exact, nothing is binned.
 * Simulated coverage with 6 to 90 days is 93 to 95 %; for calibration error it falls to 88 % where sampling noise is as large as
 * the error itself (its estimate is biased upwards there).
 * Throws RangeError on unequal lengths, labels other than 0 and 1, non-finite scores, scores outside [0, 1] (but for AUC).
 */
function pairedComparison(inputs) {
    const { replicates = 1000, seed } = inputs;
    requireThat(Number.isInteger(replicates) && replicates >= 100, `${replicates} replicates`);
    requireComparable(inputs);
    const { cluster, count: clusters } = orderClusters(inputs);
    const pairs = clusters >= LEAST_FOR_BOOTSTRAP && clusters <= MOST_FOR_BOOTSTRAP;
    const statisticOf = (scores) => reduceToClusters(inputs.metric, { labels: inputs.labels, scores, cluster, count: clusters }, pairs);
    const candidate = statisticOf(inputs.candidate);
    const champion = statisticOf(inputs.champion);
    const difference = candidate.total - champion.total;
    const unmeasured = { method: 'none', low: undefined, high: undefined, clusters };
    if (!Number.isFinite(difference)) {
        const reason = clusters === 0 ? 'no-rows' : 'one-class';
        return { ...unmeasured, reason, candidate: undefined, champion: undefined, difference: undefined };
    }
    const values = { candidate: candidate.total, champion: champion.total, difference };
    if (clusters < LEAST_CLUSTERS)
        return { ...unmeasured, reason: 'too-few-clusters', ...values };
    const resampling = { replicates, seed };
    const pair = { candidate, champion, clusters };
    const interval = pairs ? bootstrapInterval(pair, resampling) : jackknifeInterval(pair);
    if (interval === undefined)
        return { ...unmeasured, reason: 'one-class', ...values };
    return { method: pairs ? 'cluster-bootstrap' : 'jackknife-t', ...values, ...interval, clusters };
}
function requireComparable({ metric, labels, candidate, champion, clusters }) {
    requireThat(Object.hasOwn(METRICS, metric), `no metric is called ${metric}`);
    requireThat(clusters.length === labels.length, `${clusters.length} clusters, but ${labels.length} labels`);
    const require = metric === 'auc' ? requireRows : requireProbabilities;
    require(labels, candidate);
    require(labels, champion);
}
/** A metric of one model, by clusters. */
function reduceToClusters(metric, rows, pairs) {
    switch (metric) {
        case 'auc':
            return aucByCluster(rows, { pairs });
        case 'log_loss':
            return meanByCluster(rows, logLossOfRow);
        case 'brier':
            return meanByCluster(rows, brierOfRow);
        case 'calibration_error':
            return calibrationByCluster(rows);
    }
}
//# sourceMappingURL=paired-comparison.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/metric-interval.js





/**
 * A metric of one model with a 95 % interval that allows for rows of one cluster (a day) being alike: Student's t over
 * delete-one-cluster pseudo-values, as jackknifeInterval. Neither the clusters' numbers nor the order of rows matter.
 * Throws RangeError on unequal lengths, labels other than 0 and 1, non-finite scores, scores outside [0, 1] (but for AUC).
 */
function metricInterval({ metric, labels, scores, clusters }) {
    requireThat(Object.hasOwn(METRICS, metric), `no metric is called ${metric}`);
    requireThat(clusters.length === labels.length, `${clusters.length} clusters, but ${labels.length} labels`);
    const require = metric === 'auc' ? requireRows : requireProbabilities;
    require(labels, scores);
    const { cluster, count } = orderClusters({ labels, candidate: scores, champion: scores, clusters });
    if (count === 0)
        return { value: undefined, interval: undefined, clusters: 0 };
    const statistic = reduceToClusters(metric, { labels, scores, cluster, count }, false);
    if (!Number.isFinite(statistic.total))
        return { value: undefined, interval: undefined, clusters: count };
    const interval = count < LEAST_CLUSTERS
        ? undefined
        : jackknifeInterval({ candidate: statistic, champion: NOTHING, clusters: count });
    return { value: statistic.total, interval, clusters: count };
}
/** The difference to it is the metric itself. */
const NOTHING = { total: 0, weighted: () => 0, without: () => 0 };
//# sourceMappingURL=metric-interval.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/psi.js
/** Mixed into each bin's share, so that an empty bin counts as one row in 10,000 rather than as an infinite change. */
const PSI_SMOOTHING = 1e-4;
/**
 * Population stability index Σ_b (q_b − p_b)·ln(q_b / p_b) of two lists of row counts over the same bins: 0 for equal shares,
 * never negative, the same in both directions (Jeffreys' divergence; Yurdakul and Naranjo, Journal of Risk Model Validation 14, 2020).
 * Shares are smoothed to (n_b/rows + ε) / (1 + ε·bins) with ε = 1e-4: one that depends on shares only, since a PSI must not
 * grow just because a window has more rows. `undefined` when a side has no rows.
 */
function populationStability(reference, current) {
    // A bin that is empty on both sides says nothing, and must not thin out the others by the smoothing.
    const used = reference.flatMap((count, bin) => (count > 0 || current[bin] > 0 ? [bin] : []));
    const p = smoothedShares(used.map(bin => reference[bin]));
    const q = smoothedShares(used.map(bin => current[bin]));
    if (p === undefined || q === undefined)
        return undefined;
    return p.reduce((sum, share, i) => sum + (q[i] - share) * Math.log(q[i] / share), 0);
}
function smoothedShares(counts) {
    const rows = counts.reduce((a, b) => a + b, 0);
    if (rows === 0)
        return undefined;
    const scale = 1 + PSI_SMOOTHING * counts.length;
    return counts.map(count => (count / rows + PSI_SMOOTHING) / scale);
}
//# sourceMappingURL=psi.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/psi-categorical.js


/**
 * Population stability index of a categorical column, a bin a value. A value that only one side lists has 0 rows on the other side
 * when that side lists all (so a new value counts in full); otherwise it may hide among the other side's `other` rows, and
 * counts as `other` on both. `undefined` when a side has no rows. Throws RangeError on a count that is negative or not finite.
 */
function psiCategorical(reference, current) {
    const sides = [reference, current];
    for (const { counts, other } of sides) {
        for (const rows of [...counts.values(), other]) {
            requireThat(Number.isFinite(rows) && rows >= 0, `a value is counted ${rows} times`);
        }
    }
    const values = [...new Set(sides.flatMap(side => [...side.counts.keys()]))];
    const ownBin = values.filter(value => sides.every(side => side.counts.has(value) || side.other === 0));
    const folded = values.filter(value => sides.some(side => !side.counts.has(value) && side.other > 0));
    const [before, now] = sides.map(side => {
        const rowsWith = (value) => side.counts.get(value) ?? 0;
        return [...ownBin.map(rowsWith), folded.reduce((rows, value) => rows + rowsWith(value), side.other)];
    });
    return populationStability(before, now);
}
//# sourceMappingURL=psi-categorical.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/empirical-cdf.js

/**
 * A step that holds more of the rows than this is a value that many rows share; a smaller one is the gap between two of the
 * listed quantiles, across which rows are taken as evenly spread. 200 quantiles are half of it apart.
 */
const SHARED_VALUE = 0.01;
/** Rows with a value ≤ `value`, interpolated between listed quantiles. */
function rowsAtOrBelow(cdf, value) {
    const after = firstAbove(cdf, value);
    if (after === 0)
        return 0;
    const [lowValue, lowRows] = cdf[after - 1];
    if (after === cdf.length)
        return lowRows;
    const [highValue, highRows] = cdf[after];
    if (highRows - lowRows > SHARED_VALUE * rowsOf(cdf))
        return lowRows;
    return lowRows + ((value - lowValue) / (highValue - lowValue)) * (highRows - lowRows);
}
/** Rows with a value < `value`. */
function rowsBelow(cdf, value) {
    const after = firstAbove(cdf, value);
    if (after === 0 || cdf[after - 1][0] !== value)
        return rowsAtOrBelow(cdf, value);
    return after === 1 ? 0 : cdf[after - 2][1];
}
function rowsOf(cdf) {
    return cdf.at(-1)?.[1] ?? 0;
}
/** Throws RangeError unless values ascend strictly and rows don't fall. */
function requireCdf(cdf) {
    for (const [i, [value, rows]] of cdf.entries()) {
        const [lastValue, lastRows] = i === 0 ? [-Infinity, 0] : cdf[i - 1];
        requireThat(Number.isFinite(value) && Number.isFinite(rows) && value > lastValue && rows >= lastRows, `entry ${i} of a distribution, [${value}, ${rows}], does not follow [${lastValue}, ${lastRows}]`);
    }
}
function firstAbove(cdf, value) {
    let low = 0;
    let high = cdf.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (cdf[middle][0] <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
//# sourceMappingURL=empirical-cdf.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/psi-numeric.js



/**
 * Population stability index of a numeric column, from two profiles. Bins are cut at the reference's quantiles k/bins; equal cuts
 * collapse into one, and a value that holds more than 1/bins of the reference's rows gets a bin of its own, so that
 * a column which was constant shows a move in either direction. The outer bins are open. Nulls are not part of it.
 * `undefined` when a side has no rows. Throws RangeError on a list that does not ascend or fewer than 2 bins.
 */
function psiNumeric(reference, current, bins = 10) {
    requireThat(Number.isInteger(bins) && bins >= 2, `${bins} bins`);
    requireCdf(reference);
    requireCdf(current);
    const cuts = quantileCuts(reference, bins);
    return populationStability(countBetween(reference, cuts), countBetween(current, cuts));
}
function quantileCuts(reference, bins) {
    const rows = rowsOf(reference);
    const cuts = [];
    let entry = 0;
    let cutEntry = -1;
    for (let k = 1; k < bins && rows > 0; k++) {
        while (reference[entry][1] * bins < k * rows)
            entry++;
        if (entry === cutEntry)
            continue;
        const [value, upTo] = reference[entry];
        const under = entry === 0 ? 0 : reference[entry - 1][1];
        if ((upTo - under) * bins > rows)
            cuts.push({ value, side: 'below' });
        cuts.push({ value, side: 'at-or-below' });
        cutEntry = entry;
    }
    return cuts;
}
function countBetween(cdf, cuts) {
    const upTo = cuts.map(cut => (cut.side === 'below' ? rowsBelow : rowsAtOrBelow)(cdf, cut.value));
    return [...upTo, rowsOf(cdf)].map((rows, bin) => rows - (bin === 0 ? 0 : upTo[bin - 1]));
}
//# sourceMappingURL=psi-numeric.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/rate-interval.js

/** The normal quantile of 0.975. */
const Z = 1.959963984540054;
/**
 * 95 % Wilson score interval of a rate, e.g. of missing values (Wilson, JASA 22, 1927; no continuity correction). `undefined`
 * without rows. Rows are taken as independent: for days that differ, compare with history instead.
 * Throws RangeError unless count and rows are whole and 0 ≤ count ≤ rows.
 */
function rateInterval({ count, rows }) {
    requireThat(Number.isSafeInteger(count) && Number.isSafeInteger(rows) && count >= 0 && count <= rows, `${count} of ${rows} rows`);
    if (rows === 0)
        return undefined;
    const rate = count / rows;
    const centre = (rate + Z ** 2 / (2 * rows)) / (1 + Z ** 2 / rows);
    const reach = (Z * Math.sqrt((rate * (1 - rate)) / rows + Z ** 2 / (4 * rows ** 2))) / (1 + Z ** 2 / rows);
    // At 0 and 1 the ends are exact; elsewhere rounding must not push them past the rate.
    return {
        rate,
        low: count === 0 ? 0 : Math.min(rate, centre - reach),
        high: count === rows ? 1 : Math.max(rate, centre + reach),
    };
}
//# sourceMappingURL=rate-interval.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/rate-difference.js

/**
 * Current rate minus reference rate of two independent samples (e.g. the share of nulls in two windows), with its 95 %
 * interval from the two Wilson intervals (Newcombe, Statistics in Medicine 17, 1998, method 10). `undefined` when either side has no rows.
 * Throws RangeError as rateInterval.
 */
function rateDifference(reference, current) {
    const before = rateInterval(reference);
    const now = rateInterval(current);
    if (before === undefined || now === undefined)
        return undefined;
    const difference = now.rate - before.rate;
    return {
        difference,
        low: difference - Math.hypot(now.rate - now.low, before.high - before.rate),
        high: difference + Math.hypot(now.high - now.rate, before.rate - before.low),
    };
}
//# sourceMappingURL=rate-difference.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/roc-curve.js


/**
 * The ROC curve from (0, 0) to (1, 1) for a chart: at most `maxPoints` of its own vertices, the first one after each equal
 * step along the curve (false + true positive rate), so that the steep start keeps its shape. Empty when only one class is
 * there. Throws RangeError as rocAuc, or for fewer than 2 points.
 */
function rocCurve(labels, scores, maxPoints = 200) {
    requireRows(labels, scores);
    requireThat(Number.isInteger(maxPoints) && maxPoints >= 2, `a curve of ${maxPoints} points`);
    const positives = labels.reduce((sum, label) => sum + label, 0);
    const negatives = labels.length - positives;
    if (positives === 0 || negatives === 0)
        return [];
    // Descending scores: a lower threshold flags more rows.
    const descending = scores.map(score => -score);
    const order = scoreOrder(descending);
    const points = [{ falsePositiveRate: 0, truePositiveRate: 0 }];
    let truePositives = 0;
    for (let from = 0; from < order.length;) {
        const end = tieEnd(descending, order, from);
        for (let i = from; i < end; i++)
            truePositives += labels[order[i]];
        const point = {
            falsePositiveRate: (end - truePositives) / negatives,
            truePositiveRate: truePositives / positives,
        };
        const along = point.falsePositiveRate + point.truePositiveRate;
        if (end === order.length || along >= (2 * points.length) / (maxPoints - 1))
            points.push(point);
        from = end;
    }
    return points;
}
//# sourceMappingURL=roc-curve.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/usual-change.js



/**
 * What a column's PSI between consecutive past windows usually was. `high` is the upper prediction bound for one more
 * change, on the log scale because PSI is positive and skewed: with x = ln(psi + 1e-4), exp(mean + t_{level, n−1}·s·√(1 + 1/n)) − 1e-4
 * (Hahn and Meeker, "Statistical Intervals", 1991, section 4.8). Few values pay for themselves: the factor on s is 39
 * at n = 2, 5.1 at n = 4, 3.0 at n = 10 (level 0.99). `undefined` with fewer than two changes: no history.
 * Throws RangeError on a negative or non-finite PSI or a level outside [0.5, 1).
 */
function usualChange(history, level = 0.99) {
    requireThat(history.every(psi => Number.isFinite(psi) && psi >= 0), 'a PSI of the history is negative or not finite');
    const n = history.length;
    if (n < 2)
        return undefined;
    const logs = history.map(psi => Math.log(psi + PSI_SMOOTHING));
    const mean = logs.reduce((a, b) => a + b, 0) / n;
    const deviation = Math.sqrt(logs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1));
    const reach = studentQuantile(level, n - 1) * deviation * Math.sqrt(1 + 1 / n);
    // Equal values leave rounding behind; the bound is never under the median of what was seen.
    const middle = median(history);
    return { median: middle, high: Math.max(middle, Math.exp(mean + reach) - PSI_SMOOTHING), n };
}
/** How many times the usual (median) change this PSI is. A median below 1e-4 counts as 1e-4, the smallest change that PSI resolves. */
function timesUsual(psi, usual) {
    return psi / Math.max(usual.median, PSI_SMOOTHING);
}
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = sorted.length / 2;
    return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}
//# sourceMappingURL=usual-change.js.map
;// CONCATENATED MODULE: ./packages/stats/dist/index.js

















//# sourceMappingURL=index.js.map

/***/ })

};
