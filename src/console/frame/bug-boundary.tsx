import { Component, type ReactNode } from 'react'

interface Props {
  /** Another address gets another chance. */
  address: string
  instead: (again: () => void) => ReactNode
  children: ReactNode
}

/** Keeps a mistake of ours on one screen: navigation, decisions and what was typed elsewhere stay. */
export class BugBoundary extends Component<Props, { failedAt: string | undefined }> {
  override state: { failedAt: string | undefined } = { failedAt: undefined }

  static getDerivedStateFromError() {
    return { failedAt: location.pathname }
  }

  override render() {
    const { address, instead, children } = this.props
    if (this.state.failedAt === undefined || this.state.failedAt !== address) return children
    return instead(() => this.setState({ failedAt: undefined }))
  }
}
