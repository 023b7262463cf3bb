import * as nodeModule from 'node:module'

type WorkflowParser = typeof import('@actions/workflow-parser')

let loading: Promise<WorkflowParser> | undefined

/**
 * GitHub's own workflow parser. It imports its schema as JSON the way bundlers allow and Node does not (languageservices
 * 0.3.61), so a hook adds the attribute to these two imports, and to no others.
 */
export function loadWorkflowParser(): Promise<WorkflowParser> {
  loading ??= hookThenLoad()
  return loading
}

type Resolved = { url: string; importAttributes?: Record<string, string> }
type NextResolve<R> = (specifier: string, context: unknown) => R

interface Hooks {
  registerHooks?: (hooks: {
    resolve: (specifier: string, context: unknown, next: NextResolve<Resolved>) => Resolved
  }) => void
}

async function hookThenLoad(): Promise<WorkflowParser> {
  const { registerHooks } = nodeModule as Hooks
  if (registerHooks !== undefined) {
    registerHooks({
      resolve: (specifier, context, next) => withAttribute(specifier, next(specifier, context)),
    })
  } else {
    // Node 20 has the asynchronous kind only, which lives in a module of its own.
    const source = `${withAttribute.toString()}
export const resolve = async (specifier, context, next) => withAttribute(specifier, await next(specifier, context))`
    nodeModule.register(`data:text/javascript,${encodeURIComponent(source)}`)
  }
  return await import('@actions/workflow-parser')
}

function withAttribute(specifier: string, resolved: Resolved): Resolved {
  if (!/\/(workflow|action)-v1\.0\.min\.json$/.test(specifier)) return resolved
  return { ...resolved, importAttributes: { type: 'json' } }
}
