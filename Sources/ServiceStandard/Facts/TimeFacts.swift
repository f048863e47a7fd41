import Diagnostics

/// What the completion time of a service comes to.
public struct TimeFacts: Sendable {
    /// The promise that holds for all, or the only one there is; `nil` when the card gives none or several.
    public var promise: Sourced<Duration>?
    /// Different times hold in different cases, or several times are listed.
    public var dependsOnChoice: Bool

    /// - Parameter section: the time section of a card.
    public init(_ section: Section) {
        var promises: [(duration: Sourced<Duration>, isConditional: Bool)] = []
        for group in section.groups {
            for case .times(let lines) in group.blocks {
                for line in lines where !line.isPart {
                    guard let duration = line.duration else { continue }
                    promises.append((duration, line.condition != nil || group.condition != nil))
                }
            }
        }
        let general = promises.filter { !$0.isConditional }
        promise = general.count == 1 ? general[0].duration : promises.count == 1 ? promises[0].duration : nil
        dependsOnChoice = promises.count > 1 || promises.contains(where: \.isConditional)
    }
}
