import { createRoot } from 'react-dom/client'
import { Console } from './console.tsx'
import { applyTheme, readTheme } from './frame/theme.ts'

applyTheme(readTheme())
const root = document.getElementById('console')
if (!root) throw new Error('the page of the console has no #console')
createRoot(root).render(<Console />)
