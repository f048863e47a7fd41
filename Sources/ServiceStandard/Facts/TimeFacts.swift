import Diagnostics

/// What the completion time of a service comes to.
public struct TimeFacts: Sendable {
    /// The promise that holds for all, or the only one there is; `nil` when the card gives none or several, or when the text
    /// says more of its time than the promise does.
    public var promise: Sourced<Duration>?
    /// Different times hold in different cases, or several times are listed.
    public var dependsOnChoice: Bool
    /// Different times hold in different cases, or the only one holds in some cases only.
    public var dependsOnCase: Bool

    /// - Parameter section: the time section of a card.
    public init(_ section: Section) {
        var promises: [(duration: Sourced<Duration>, isConditional: Bool, isLabelled: Bool)] = []
        var hasOthers = false
        var hasUnread = false
        for group in section.groups {
            for case .times(let lines) in group.blocks {
                for line in lines where !line.isPart {
                    guard let duration = line.duration else {
                        hasOthers = true
                        hasUnread = hasUnread || line.isUnread
                        continue
                    }
                    let isConditional = line.condition != nil || group.condition != nil
                    promises.append((duration, isConditional, line.label != nil))
                }
            }
        }
        let general = promises.filter { !$0.isConditional }
        let only = general.count == 1 ? general[0] : promises.count == 1 ? promises[0] : nil
        // "Reguler: 3 hari" beside a line that is no duration is the time of one way among several; beside a line that is a
        // time nobody can read, so is any.
        promise = only.flatMap { $0.isLabelled && hasOthers || hasUnread || !$0.duration.value.isPromise ? nil : $0.duration }
        dependsOnCase = general.count < promises.count
        dependsOnChoice = promises.count > 1 || dependsOnCase
    }
}

extension Duration {
    /// Whether the service takes it, for one of what is asked for at least.
    fileprivate var isPromise: Bool { reservation == nil || reservation == .counted }
}
