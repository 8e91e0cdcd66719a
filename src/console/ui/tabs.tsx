import { Link } from 'react-router'

export interface TabLink {
  readonly to: string
  readonly label: string
  readonly count?: number
  readonly current: boolean
}

/** Views of one thing as links: the address says which one is read. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} replace aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className="c"> {tab.count}</span>}
        </Link>
      ))}
    </nav>
  )
}
