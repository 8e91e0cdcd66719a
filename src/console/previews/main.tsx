import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { applyTheme, readTheme } from '../frame/theme.ts'
import { TextsProvider } from '../texts/use-texts.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { KeysProvider } from '../ui/use-keys.tsx'
import { PreviewsPage } from './previews-page.tsx'

applyTheme(readTheme())
createRoot(document.getElementById('console')!).render(
  <TextsProvider>
    <LiveRegion>
      <KeysProvider>
        <BrowserRouter>
          <PreviewsPage />
        </BrowserRouter>
      </KeysProvider>
    </LiveRegion>
  </TextsProvider>,
)
