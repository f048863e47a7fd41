import Bytes
import ServiceStandard

/// Ways that words tell: a letter, a counter, a box, an officer.
extension ChannelWalk {
    /// The words behind a label of a letter, a counter, a box or an officer, to the end of the line or to a number.
    mutating func takeText() {
        guard let kind = kinds.first, kinds.count == 1, kind.isText else { return }
        var end = scanner.position
        while end < text.endIndex, text[end] != 0x3B, text[end] != ASCII.newline {
            if kind == .officer, text[end] == 0x30 || text[end] == 0x2B || text[end] == 0x28, end > scanner.position,
                !scanner.isWord(at: end - 1), startsNumber(at: end)
            {
                break
            }
            if text[end] == 0x2C, beginsChannel(behind: end, kind) { break }
            end += 1
        }
        let value = TextScanner.trim(text[scanner.position..<end], leading: ":-,", trailing: ".,-")
        if value.isEmpty, kind == .officer || kind == .letter { return }
        let start = labelRange.isEmpty ? value.startIndex : labelRange.lowerBound
        found.append(Found(Channel(kind, text: value), min(start, value.startIndex)..<max(value.endIndex, labelRange.upperBound)))
        scanner.position = end
        isServed = true
        kinds = []
    }

    /// Whether a comma ends the words of a label: the label of an address or of another way that needs none is next.
    private func beginsChannel(behind comma: Int, _ kind: Channel.Kind) -> Bool {
        var copy = self
        copy.scanner.position = comma + 1
        copy.scanner.skipSpaces()
        guard let next = copy.takeLabel() else { return false }
        switch next {
        case .dropBox, .counter: return kind == .dropBox || kind == .counter
        case .letter, .officer, .website: return false
        default: return true
        }
    }

    private func startsNumber(at index: Int) -> Bool {
        var copy = TextScanner(text, from: index)
        var phones = PhoneScanner()
        if case .success? = phones.take(&copy, isLabelled: false) { return true }
        return false
    }
}

extension Channel.Kind {
    /// Whether words follow its label, no address.
    var isText: Bool {
        switch self {
        case .letter, .dropBox, .counter, .officer: true
        default: false
        }
    }
}
