module.exports = eval("require")("../release.json");
