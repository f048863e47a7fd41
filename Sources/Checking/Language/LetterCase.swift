import Bytes

/// How a word of an author is written: a word that replaces it is written likewise.
enum LetterCase {
    case small, capitalized, capitals

    init(of word: ByteSlice) {
        let letters = word.filter(ASCII.isLetter)
        let capitals = letters.filter { $0 < 0x60 }.count
        if capitals > 1, capitals == letters.count {
            self = .capitals
        } else {
            self = word.first.map { $0 &- 0x41 < 26 } == true ? .capitalized : .small
        }
    }

    func applied(to word: [UInt8], keepingCapitals: Bool = false) -> String {
        var word = word
        switch self {
        case _ where keepingCapitals: break
        case .small: break
        case .capitalized: if !word.isEmpty { word[0] = ASCII.uppercased(word[0]) }
        case .capitals: word = word.map { ASCII.uppercased($0) }
        }
        return word.string
    }
}
