import Bytes

/// Where in the markup a byte of a template stands: a reduced form of the tokenizer of the HTML standard
/// (section 13.2.5), enough to know whether a text that is escaped may stand here.
struct MarkupState: Hashable, Sendable {
    enum Phase: Hashable, Sendable {
        case text
        /// Content of an element that holds text only: title, textarea.
        case plainText
        /// Content of an element that holds code: script, style and their like.
        case code
        /// Behind `</` within one of the two; `word` is what has been read of the name.
        case codeEnd
        case tagOpen, endTagOpen, tagName, endTagName
        case beforeAttribute, attributeName, afterAttributeName, beforeValue
        case doubleQuoted, singleQuoted, unquoted, afterQuoted
        /// Behind `<!` or `<?`: a comment once `--` follows, else a declaration up to the next `>`.
        case declaration, comment
    }

    var phase: Phase = .text
    /// The element whose start tag this is, or whose content holds no tags; in small letters, cut at ten.
    var element: [UInt8] = []
    /// The name being read, or the attribute whose value this is; in small letters, cut at ten.
    var word: [UInt8] = []
    /// How many hyphens stand directly before, in a comment.
    var hyphens = 0

    private static let plainTextElements = ["title", "textarea"].map { Array($0.utf8) }
    private static let codeElements = ["script", "style", "iframe", "noembed", "noframes", "xmp", "plaintext"]
        .map { Array($0.utf8) }

    /// The state behind `bytes`.
    mutating func advance(over bytes: ArraySlice<UInt8>) {
        var position = bytes.startIndex
        while position < bytes.endIndex {
            // The long runs: content up to the next tag, values up to their quote.
            let stop: UInt8? =
                switch phase {
                case .text, .plainText, .code: UInt8(ascii: "<")
                case .doubleQuoted: UInt8(ascii: "\"")
                case .singleQuoted: UInt8(ascii: "'")
                default: nil
                }
            if let stop {
                guard let next = bytes[position...].firstIndex(of: stop) else { return }
                position = next
            }
            step(bytes[position])
            position += 1
        }
    }

    private mutating func step(_ byte: UInt8) {
        switch phase {
        case .text, .plainText, .code:
            if byte == UInt8(ascii: "<") { phase = phase == .text ? .tagOpen : .codeEnd }
            word = []
        case .codeEnd: stepCodeEnd(byte)
        case .tagOpen: stepTagOpen(byte)
        case .endTagOpen:
            phase = ASCII.isLetter(byte) ? .endTagName : byte == UInt8(ascii: ">") ? .text : .declaration
        case .endTagName: if byte == UInt8(ascii: ">") { phase = .text }
        case .tagName: stepTagName(byte)
        case .beforeAttribute, .attributeName, .afterAttributeName, .beforeValue, .afterQuoted: stepAttribute(byte)
        case .doubleQuoted: if byte == UInt8(ascii: "\"") { endValue() }
        case .singleQuoted: if byte == UInt8(ascii: "'") { endValue() }
        case .unquoted:
            if ASCII.isSpace(byte) { beginAttribute() } else if byte == UInt8(ascii: ">") { endStartTag() }
        case .declaration: stepDeclaration(byte)
        case .comment: stepComment(byte)
        }
    }

    /// Content without tags ends with the end tag of its own element only.
    private mutating func stepCodeEnd(_ byte: UInt8) {
        if word.isEmpty, byte == UInt8(ascii: "/") {
            word = [byte]
        } else if !word.isEmpty, ASCII.isLetter(byte) {
            append(byte)
        } else if word.dropFirst().elementsEqual(element), ASCII.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
            element = []
            word = []
            phase = byte == UInt8(ascii: ">") ? .text : .endTagName
        } else {
            word = []
            phase = byte == UInt8(ascii: "<") ? .codeEnd : Self.plainTextElements.contains(element) ? .plainText : .code
        }
    }

    private mutating func stepTagOpen(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "/"): phase = .endTagOpen
        case UInt8(ascii: "!"), UInt8(ascii: "?"):
            phase = .declaration
            word = []
        case _ where ASCII.isLetter(byte):
            phase = .tagName
            word = []
            append(byte)
        case UInt8(ascii: "<"): break
        default: phase = .text
        }
    }

    private mutating func stepTagName(_ byte: UInt8) {
        if ASCII.isSpace(byte) || byte == UInt8(ascii: "/") {
            element = word
            beginAttribute()
        } else if byte == UInt8(ascii: ">") {
            element = word
            endStartTag()
        } else {
            append(byte)
        }
    }

    private mutating func stepAttribute(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: ">"): endStartTag()
        case UInt8(ascii: "\"") where phase == .beforeValue: phase = .doubleQuoted
        case UInt8(ascii: "'") where phase == .beforeValue: phase = .singleQuoted
        case _ where ASCII.isSpace(byte):
            if phase == .attributeName { phase = .afterAttributeName }
            if phase == .afterQuoted { beginAttribute() }
        case UInt8(ascii: "/") where phase != .beforeValue: beginAttribute()
        case UInt8(ascii: "=") where phase == .attributeName || phase == .afterAttributeName: phase = .beforeValue
        default:
            if phase == .beforeValue {
                phase = .unquoted
                return
            }
            if phase != .attributeName { beginAttribute() }
            phase = .attributeName
            append(byte)
        }
    }

    private mutating func stepDeclaration(_ byte: UInt8) {
        if byte == UInt8(ascii: ">") {
            phase = .text
            word = []
        } else if word.count < 2 {
            append(byte)
            if word.elementsEqual("--".utf8) {
                phase = .comment
                word = []
                // `<!-->` is a whole comment.
                hyphens = 2
            }
        }
    }

    private mutating func stepComment(_ byte: UInt8) {
        if byte == UInt8(ascii: ">"), hyphens >= 2 {
            phase = .text
            hyphens = 0
        } else if byte == UInt8(ascii: "-") {
            hyphens = min(2, hyphens + 1)
        } else if byte != UInt8(ascii: "!") || hyphens < 2 {
            hyphens = 0
        }
    }

    private mutating func beginAttribute() {
        phase = .beforeAttribute
        word = []
    }

    private mutating func endValue() {
        phase = .afterQuoted
        word = []
    }

    private mutating func endStartTag() {
        word = []
        if Self.plainTextElements.contains(element) {
            phase = .plainText
        } else if Self.codeElements.contains(element) {
            phase = .code
        } else {
            phase = .text
            element = []
        }
    }

    private mutating func append(_ byte: UInt8) {
        if word.count < 10 { word.append(ASCII.lowercased(byte)) }
    }
}
