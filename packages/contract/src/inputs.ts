/** One input of a verb: a flag of the CLI, an input of the action, a row of the docs. Kebab-case. */
export interface InputSpec {
  description: string
  type: 'string' | 'boolean' | 'integer'
  /** Positional on the command line. */
  positional?: boolean
  required?: boolean
  default?: string
}

export type InputSpecs = Readonly<Record<string, InputSpec>>

/** Values of inputs, read once: absent is `undefined`. */
export type InputValues<Specs extends InputSpecs> = {
  readonly [Key in keyof Specs]:
    | (Specs[Key]['type'] extends 'boolean'
        ? boolean
        : Specs[Key]['type'] extends 'integer'
          ? number
          : string)
    | undefined
}
