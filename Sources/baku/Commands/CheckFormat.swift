import ArgumentParser

/// How `baku check` tells what it has found.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
    /// As a person reads it.
    case text
    /// Our own form, for editors and scripts.
    case json
    /// SARIF 2.1.0, for code scanning.
    case sarif
    /// Workflow commands of GitHub Actions.
    case github
}
