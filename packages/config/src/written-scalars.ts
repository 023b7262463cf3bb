/**
 * Text on one line, without control characters.
 * @pattern ^[^\x00-\x1f\x7f]{1,1000}$
 */
export type LineText = string

/**
 * Name of a column: text on one line.
 * @pattern ^[^\x00-\x1f\x7f]{1,200}$
 */
export type ColumnName = string

/**
 * Names of columns, at least one, none twice.
 * @uniqueItems true
 */
export type ColumnNames = [ColumnName, ...ColumnName[]]

/**
 * Name of an environment variable.
 * @pattern ^[A-Za-z_][A-Za-z0-9_]{0,200}$
 */
export type VariableName = string

/**
 * A registry's host, with its port where it has one, and a path in it.
 * @pattern ^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?(/[A-Za-z0-9]+(([._]|__|-+)[A-Za-z0-9]+)*){1,8}$
 */
export type RegistryPath = string

/**
 * A whole number from 1.
 * @asType integer
 * @minimum 1
 * @maximum 9007199254740991
 */
export type PositiveInteger = number

/**
 * A whole number from 0.
 * @asType integer
 * @minimum 0
 * @maximum 9007199254740991
 */
export type NonNegativeInteger = number

/**
 * A number from 0.
 * @minimum 0
 */
export type NonNegative = number

/**
 * A number from 0 to 1.
 * @minimum 0
 * @maximum 1
 */
export type Share = number

/**
 * A TCP port.
 * @asType integer
 * @minimum 1
 * @maximum 65535
 */
export type Port = number
