import Bytes
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
    fileprivate var isPromise: Bool { (reservation == nil || reservation == .counted) && tellsParts }

    /// Whether its parts, if it has any, can be told in a row: sentences would be lost in it, and so would by when, before an
    /// event, somebody acts. Beside one with a name, another one without may be the sum: "verifikasi 2 hari, 3 hari kerja".
    private var tellsParts: Bool {
        guard let first = parts.first else { return true }
        if first.name != nil, parts.contains(where: { $0.label == nil && $0.anchor == nil }) { return false }
        let names = parts.compactMap { $0.name ?? $0.anchor?.phrase }
        return names.reduce(0) { $0 + $1.count } <= Self.longestNames
            && names.allSatisfy { !$0.contains { $0 == 0x2C || $0 == 0x2E || $0 == 0x3B || $0 == ASCII.newline } }
            && parts.allSatisfy { $0.anchor?.relation != .before }
    }

    /// Of all parts, in bytes: "Pemeriksaan kelengkapan berkas", "penerbitan keputusan", "penyerahan kepada pemohon".
    private static let longestNames = 90
}
