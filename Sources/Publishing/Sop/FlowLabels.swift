import Bytes
import ServiceStandard

/// What stands beside the lines of a flow, by the step that they leave: the words, and the room they need.
///
/// Lengths are hundredths of an em of the table. Widths of words are estimated on the wide side, since fonts are the
/// reader's own.
struct FlowLabels: Sendable {
    struct Label: Sendable, Equatable {
        var text: [UInt8]
        var width: Int
        var height: Int
        /// Whether it stands on several lines.
        var isWrapped: Bool

        /// Labels are not wider than that; longer ones wrap.
        static let mostWidth = 620
        private static let letter = 52
        private static let line = 110

        init(_ text: [UInt8]) {
            self.text = text
            let words = text.split(separator: ASCII.space).map { Self.width(of: $0) }
            let whole = words.reduce(0, +) + max(0, words.count - 1) * Self.letter + 20
            isWrapped = whole > Self.mostWidth
            width = min(whole, Self.mostWidth)
            height = isWrapped ? Self.lines(words) * Self.line : Self.line
        }

        /// Letters count as one, the following bytes of a letter outside ASCII not.
        private static func width(of word: ByteSlice) -> Int { word.count { $0 & 0xC0 != 0x80 } * letter }

        /// How many lines words take, one that is too long for a line broken anywhere.
        private static func lines(_ words: [Int]) -> Int {
            var lines = 1
            var left = mostWidth
            for word in words {
                if word <= left {
                    left -= word + letter
                    continue
                }
                lines += word > mostWidth && left == mostWidth ? 0 : 1
                lines += max(0, (word - 1) / mostWidth)
                left = mostWidth - word % mostWidth - letter
            }
            return lines
        }
    }

    /// Labels of one step by the side on which their lines leave.
    struct OfStep: Sendable, Equatable {
        var left: Label?
        var right: Label?
        var bottom: Label?
    }

    /// One for each step.
    let steps: [OfStep]

    /// - Parameters:
    ///   - yes: what stands beside the exit for which a question is answered with yes.
    init(_ flow: Flow, _ layout: FlowLayout, yes: [UInt8], no: [UInt8]) {
        var steps = [OfStep](repeating: OfStep(), count: flow.steps.count)
        for line in layout.lines {
            let label: Label
            switch flow.steps[line.source].exits[line.exit].label {
            case nil: continue
            case .yes: label = Label(yes)
            case .no: label = Label(no)
            case .words(let words): label = Label(words)
            }
            switch line.side {
            case .left: steps[line.source].left = label
            case .right: steps[line.source].right = label
            case .bottom: steps[line.source].bottom = label
            }
        }
        self.steps = steps
    }
}
