import { createAnalyzer } from '../../engine/analyzer.ts'
import { draftKinds, draftSkeleton } from '../../fixes/skeleton/draft-skeleton.ts'
import type { Language } from '../../framework/types.ts'
import type { Scheduler } from './scheduler.ts'

/**
 * Analyses a draft of our own in each language while nobody asks for anything, so that the code is compiled and the weights
 * are decoded when a writer's first draft comes. `isWanted` is asked before each slice.
 */
export async function warmUp(scheduler: Scheduler, isWanted: () => boolean): Promise<void> {
  for (const language of languages) {
    const kind = draftKinds.find((one) => one.language === language)
    if (kind === undefined || !isWanted()) return
    const text = draftSkeleton(kind, 'local', 'markdown')
    const analysis = await scheduler.idly(createAnalyzer().analyzeInSteps(text, { format: 'markdown' }), isWanted)
    // They are put together when they are asked for.
    void analysis?.findings
  }
}

/** Most drafts are Chinese; the second takes half as long as the first. */
const languages: readonly Language[] = ['zh', 'en']
