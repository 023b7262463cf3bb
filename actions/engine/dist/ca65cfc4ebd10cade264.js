module.exports = eval("require")("../../../../");
