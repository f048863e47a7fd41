import Bytes
import ServiceStandard

/// A provision that a text names, with its place.
struct FoundProvision {
    var value: Provision
    var range: Range<Int>
    /// It is the end of a run that begins with the provision before it: "Pasal 5 sampai dengan Pasal 7".
    var endsRun = false
}

/// Reads places in a regulation: "Pasal 13 ayat (4) huruf c, huruf d, dan huruf e", "Pasal 5 sampai dengan Pasal 7".
enum ProvisionReader {
    enum Unit: Sendable { case article, paragraph, letter, item }

    static let units = KeywordTable<Unit>([
        ("pasal", .article), ("ayat", .paragraph), ("huruf", .letter), ("angka", .item), ("article", .article),
        ("paragraph", .paragraph),
    ])

    /// Passes over all provisions of a list; empty when none is next.
    static func take(_ scanner: inout TextScanner) -> [Provision] { takeFound(&scanner).map(\.value) }

    /// The same with the place of each: of "Pasal 13 ayat (4) huruf c dan huruf d" the second stands at "huruf d".
    static func takeFound(_ scanner: inout TextScanner) -> [FoundProvision] {
        var result: [FoundProvision] = []
        var current = FoundProvision(value: Provision(), range: scanner.position..<scanner.position)
        var last: Unit?
        while true {
            let before = scanner.position
            let link = last == nil ? nil : takeLink(&scanner)
            scanner.skipSpaces()
            let start = scanner.position
            guard let unit = takeUnit(&scanner, after: last, link) else {
                scanner.position = before
                break
            }
            scanner.skipSpaces()
            guard let value = takeValue(&scanner, unit) else {
                scanner.position = before
                break
            }
            let count = result.count
            add(unit, value, to: &current, result: &result)
            if last == nil || result.count > count {
                current.range = start..<scanner.position
                current.endsRun = link == .through && result.count > count
            }
            current.range = current.range.lowerBound..<scanner.position
            last = unit
        }
        if last != nil { result.append(current) }
        return result
    }

    /// Passes over the word of a unit. A list and a run may leave it out: "ayat (2) dan (3)", "huruf a, b, dan c", "Pasal 5
    /// sampai dengan 7".
    private static func takeUnit(_ scanner: inout TextScanner, after last: Unit?, _ link: Link?) -> Unit? {
        if let named = units.take(&scanner) { return named }
        guard let last, let link, let next = scanner.next else { return nil }
        switch last {
        case .paragraph: return next == 0x28 ? last : nil
        case .article, .item: return link == .through && ASCII.isDigit(next) ? last : nil
        case .letter:
            // A letter alone, and no marker of a list: "b.", "b)".
            guard next &- 0x61 < 26, !scanner.isWord(at: scanner.position + 1), scanner.peek(1) != 0x29 else { return nil }
            return scanner.peek(1) == 0x2E && scanner.position + 2 < scanner.end ? nil : last
        }
    }

    /// A unit that is set already, or stands above one that is, begins the next provision.
    private static func add(_ unit: Unit, _ value: ByteSlice, to current: inout FoundProvision, result: inout [FoundProvision]) {
        func begin(_ next: Provision) {
            if current.value != Provision() { result.append(current) }
            current.value = next
        }
        let provision = current.value
        switch unit {
        case .article: begin(Provision(article: value))
        case .paragraph:
            if provision.paragraph != nil || provision.letter != nil || provision.item != nil { begin(Provision(article: provision.article)) }
            current.value.paragraph = value
        case .letter:
            if provision.letter != nil || provision.item != nil {
                begin(Provision(article: provision.article, paragraph: provision.paragraph))
            }
            current.value.letter = value
        case .item:
            if provision.item != nil {
                begin(Provision(article: provision.article, paragraph: provision.paragraph, letter: provision.letter))
            }
            current.value.item = value
        }
    }

    /// What stands between two provisions.
    private enum Link { case list, through }

    /// Passes over ",", "dan", "atau", "dan/atau" between provisions of a list, or over "sampai dengan" between the ends of a
    /// run; `nil` for nothing but spaces.
    private static func takeLink(_ scanner: inout TextScanner) -> Link? {
        if scanner.takeDash() { return .through }
        scanner.skipSpaces()
        if runs.take(&scanner) != nil { return .through }
        var isList = scanner.take(0x2C)
        if isList { scanner.skipSpaces() }
        if scanner.take(word: "dan/atau") || scanner.take(word: "dan") || scanner.take(word: "atau") || scanner.take(word: "serta")
            || scanner.take(word: "and") || scanner.take(word: "or")
        {
            isList = true
        }
        return isList ? .list : nil
    }

    private static let runs = KeywordTable<Void>([
        ("sampai dengan", ()), ("sampai", ()), ("s.d.", ()), ("s.d", ()), ("s/d", ()), ("hingga", ()), ("to", ()), ("through", ()),
    ])

    private static func takeValue(_ scanner: inout TextScanner, _ unit: Unit) -> ByteSlice? {
        let before = scanner.position
        let bracket = scanner.take(0x28)
        if bracket { scanner.skipSpaces() }
        let start = scanner.position
        while let byte = scanner.next, ASCII.isDigit(byte) || ASCII.isLetter(byte) { scanner.position += 1 }
        let value = scanner.text[start..<scanner.position]
        if bracket {
            scanner.skipSpaces()
            if !scanner.take(0x29) {
                scanner.position = before
                return nil
            }
        }
        guard let first = value.first, isValue(value, first, unit) else {
            scanner.position = before
            return nil
        }
        if unit == .item || unit == .article {
            // "angka 3 (tiga)": the number in words.
            let end = scanner.position
            scanner.skipSpaces()
            if scanner.take(0x28), NumberWords.take(&scanner) != nil, scanner.take(0x29) { return value }
            scanner.position = end
        }
        return value
    }

    private static func isValue(_ value: ByteSlice, _ first: UInt8, _ unit: Unit) -> Bool {
        let digits = value.prefix(while: ASCII.isDigit)
        switch unit {
        case .letter: return value.count <= 2 && value.allSatisfy(ASCII.isLetter)
        case .article where digits.isEmpty:
            // Laws of amendment number their Pasal with Roman numerals.
            return value.allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
        case .article, .paragraph, .item:
            return !digits.isEmpty && digits.count <= 4 && value.count - digits.count <= 1
        }
    }
}
