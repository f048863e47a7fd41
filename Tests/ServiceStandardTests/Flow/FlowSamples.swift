import Diagnostics

@testable import ServiceStandard

/// Flows written in one line a step: `Pemohon; Loket | lengkap > lanjut | tidak lengkap > 1`.
enum FlowSamples {
    static func source(_ lines: [String], order: [String] = []) -> FlowSource {
        var offset = 0
        func range() -> SourceRange {
            offset += 10
            return SourceRange(start: offset, end: offset + 9)
        }
        let steps = lines.enumerated().map { index, line in
            let pieces = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
            let stepRange = range()
            let performers = pieces[0].split(separator: ";").map { name in
                FlowSource.Performer(name: Array(name.trimmed.utf8)[...], range: range())
            }
            let exits = pieces.dropFirst().map { piece -> FlowSource.Exit in
                let halves = piece.split(separator: ">", maxSplits: 1).map { $0.trimmed }
                return FlowSource.Exit(
                    label: Array("Jika \(halves[0])".utf8)[...], text: Array(halves[1].utf8)[...],
                    target: target(halves[1]), range: range())
            }
            return FlowSource.Step(number: index + 1, performers: performers, exits: exits, range: stepRange)
        }
        return FlowSource(steps: steps, laneOrder: order.map { SourcedText(Array($0.utf8)[...], range()) })
    }

    static func build(_ lines: [String], order: [String] = []) -> (flow: Flow?, problems: [FlowProblem]) {
        let result = FlowBuilder.build(source(lines, order: order), whole: SourceRange(start: 0, end: 1))
        return (result.flow, result.problems.map(\.problem))
    }

    private static func target(_ text: String) -> Branch.Target {
        switch text {
        case "lanjut": .next
        case "selesai": .finish
        default: Int(text).map { .step($0) } ?? .other
        }
    }
}

extension StringProtocol {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
