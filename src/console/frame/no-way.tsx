import { useNavigate } from 'react-router'
import { useTexts } from '../texts/use-texts.tsx'
import { Notice } from '../ui/states.tsx'

/** A screen that leads nowhere, and the way out. */
export function NoWay({ words }: { words: string }) {
  const { t } = useTexts()
  const navigate = useNavigate()
  return <Notice heading words={words} act={t.frame.toStart} onAct={() => navigate('/console/')} />
}
