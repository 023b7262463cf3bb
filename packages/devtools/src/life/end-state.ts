import { parsePointer } from '@millrace/config'
import type { Life } from './open-life.ts'
import { POINTER } from './stage.ts'

/**
 * What a life has come to, without what the clock decides (commits, times, numbers of runs): the same for two lives
 * means that nothing was lost and nothing was made twice.
 */
export async function endState({ ada }: Life): Promise<unknown> {
  await ada.refresh()
  const pulls = await ada.pulls('all')
  const issues = await ada.issues()
  const { data: deployments } = await ada.api.repos.listDeployments({ ...ada.at })
  const { data: labels } = await ada.api.issues.listLabelsForRepo({ ...ada.at, per_page: 100 })
  return {
    pulls: await Promise.all(
      pulls.map(async ({ number, title, state, merged_at, head, labels, body }) => ({
        number,
        title,
        branch: head.ref,
        state: merged_at ? 'merged' : state,
        labels: labels.map(({ name }) => name).sort(),
        marker: markersIn(body),
        comments: (await ada.comments(number)).map(comment => markersIn(comment.body)),
        statuses: (await ada.statuses(head.sha)).map(({ context, state, description }) => [
          context,
          state,
          description,
        ]),
      })),
    ),
    issues: await Promise.all(
      issues.map(async ({ number, title, state, body }) => ({
        number,
        title,
        state,
        marker: markersIn(body),
        comments: (await ada.comments(number)).length,
      })),
    ),
    deployments: await Promise.all(
      deployments.map(async ({ id, environment, description }) => ({
        environment,
        description,
        states: (await ada.api.repos.listDeploymentStatuses({ ...ada.at, deployment_id: id })).data.map(
          ({ state }) => state,
        ),
      })),
    ),
    labels: labels.map(({ name }) => name).sort(),
    tags: (await ada.git('tag')).split('\n'),
    history: await pointers(ada),
  }
}

/** Every version of the stage's pointer on main: version, sequence, digests of model, data and features. */
async function pointers(ada: Life['ada']): Promise<unknown[]> {
  const commits = (await ada.git('log', '--format=%H', '--first-parent', '--', POINTER)).split('\n')
  return Promise.all(
    commits.map(async commit => {
      const { meta } = parsePointer(
        await ada.git('show', `${commit}:${POINTER}`).then(text => `${text}\n`),
        POINTER,
        'model',
      )
      const { version, sequence, sha256, data, features, env } = meta
      return { version, sequence, sha256, data, features, env }
    }),
  )
}

function markersIn(text: string | null | undefined): string[] {
  return [...(text ?? '').matchAll(/<!-- (millrace:[^ ]+) -->/g)].map(match => match[1] ?? '')
}
