import Bytes
import ServiceStandard

/// Reads the name, number, year, title and gazette of a regulation.
enum RegulationScanner {
    /// Passes over a regulation; `nil`, and over nothing, when none is next. A name without number or year is none.
    ///
    /// - Parameter titled: whether to pass over the title and gazette as well. In prose nobody can tell where a title ends.
    static func take(_ scanner: inout TextScanner, titled: Bool = true) -> RegulationReference? {
        let before = scanner.position
        if var reference = takeName(&scanner) {
            takeRest(&scanner, of: &reference)
            if titled, reference.number != nil, reference.type.family != .constitution { takeTitle(&scanner, into: &reference) }
            if reference.number != nil || reference.type.family == .constitution && reference.year != nil { return reference }
        } else {
            scanner.position = before
            if var reference = takeOldNumber(&scanner) {
                takeYear(&scanner, into: &reference)
                if titled { takeTitle(&scanner, into: &reference) }
                return reference
            }
        }
        scanner.position = before
        return nil
    }

    // MARK: Name

    private static func takeName(_ scanner: inout TextScanner) -> RegulationReference? {
        if let name = RegulationNames.names.take(&scanner) {
            switch name {
            case .constitution:
                return RegulationReference(type: RegulationType(.constitution, key: "uud"))
            case .whole(let type):
                takeState(&scanner)
                return RegulationReference(type: type)
            case .withIssuer(let type):
                return RegulationReference(type: type, issuer: takeIssuer(&scanner))
            case .ministerial(let isDecree):
                scanner.skipSpaces()
                return ministerial(&scanner, isDecree: isDecree)
            }
        }
        let start = scanner.position
        guard let isDecree = RegulationNames.glued.take(prefixOf: &scanner), scanner.isWord(at: scanner.position) else {
            scanner.position = start
            return nil
        }
        // "Perkawinan" and "perkara" are words; only ministries are glued.
        if scanner.text[start..<scanner.position].equalsFolded("perka") {
            scanner.position = start
            return nil
        }
        return ministerial(&scanner, isDecree: isDecree)
    }

    private static func ministerial(_ scanner: inout TextScanner, isDecree: Bool) -> RegulationReference {
        let family: RegulationType.Family = isDecree ? .ministerialDecree : .ministerialRegulation
        if let ministry = RegulationNames.ministries.take(&scanner) {
            takeState(&scanner)
            return RegulationReference(type: RegulationType(family, key: isDecree ? ministry.decree : ministry.regulation))
        }
        return RegulationReference(
            type: RegulationType(family, key: isDecree ? "kepmen" : "permen"), issuer: takeIssuer(&scanner))
    }

    private static func takeState(_ scanner: inout TextScanner) {
        let before = scanner.position
        scanner.skipSpaces()
        if RegulationNames.state.take(&scanner) == nil { scanner.position = before }
    }

    /// Passes over the words before the number: "Provinsi Bali", "Badan Pusat Statistik".
    private static func takeIssuer(_ scanner: inout TextScanner) -> ByteSlice? {
        let before = scanner.position
        var end = before
        for _ in 0..<14 {
            scanner.skipSpaces()
            let start = scanner.position
            guard scanner.isWord(at: start), let byte = scanner.next, !ASCII.isDigit(byte) else { break }
            var copy = scanner
            if RegulationNames.numberMarks.take(&copy) != nil || copy.take(word: "tahun") || copy.take(word: "tentang") { break }
            if RegulationNames.state.take(&scanner) != nil { continue }
            while let next = scanner.next, scanner.isWord(at: scanner.position) || next == 0x2F || next == 0x2D { scanner.position += 1 }
            // A run with a stroke and a digit is the number itself.
            if scanner.text[start..<scanner.position].contains(where: ASCII.isDigit) {
                scanner.position = start
                break
            }
            end = scanner.position
            if scanner.next == 0x2C || scanner.next == 0x3B { break }
        }
        if end == before { scanner.position = before }
        return TextScanner.text(scanner.text[before..<end])
    }

    // MARK: Number and year

    private static func takeRest(_ scanner: inout TextScanner, of reference: inout RegulationReference) {
        let before = scanner.position
        scanner.skipSpaces()
        let isMarked = RegulationNames.numberMarks.take(&scanner) != nil
        scanner.skipSpaces()
        if reference.type.family == .constitution {
            // "UUD 1945", "UUD NRI Tahun 1945".
            scanner.position = before
            scanner.skipSpaces()
            _ = RegulationNames.yearMarks.take(&scanner)
            scanner.skipSpaces()
            reference.year = HoursWords.takeNumber(&scanner, digits: 4...4)
            return
        }
        let start = scanner.position
        var end = start
        var scan = scanner
        while let byte = scan.next, scan.position - start < longestNumber, isNumberByte(scan, byte) {
            scan.position += 1
            if byte != 0x2E { end = scan.position }
        }
        let number = scanner.text[start..<end]
        guard number.contains(where: ASCII.isDigit), isMarked || isNumber(number) else {
            scanner.position = before
            return
        }
        scanner.position = end
        reference.number = number
        splitYear(&reference)
        takeYear(&scanner, into: &reference)
        // "PP 45" without a year could be any.
        guard isMarked || reference.year != nil else {
            reference.number = nil
            scanner.position = before
            return
        }
    }

    /// Bytes; a longer run is no number, and is not looked at again from each of its words.
    private static let longestNumber = 64

    private static func isNumberByte(_ scanner: TextScanner, _ byte: UInt8) -> Bool {
        scanner.isWord(at: scanner.position) || byte == 0x2F || byte == 0x2E || byte == 0x2D
    }

    /// Without "Nomor" a number begins with a digit or holds a stroke: "96/2012", "SK 089/PK/V/95/01".
    private static func isNumber(_ number: ByteSlice) -> Bool {
        guard let first = number.first else { return false }
        return ASCII.isDigit(first) || number.contains(0x2F)
    }

    /// "96/2012" is number 96 of 2012; "PER/21/M.PAN/11/2008" keeps its year and tells it.
    private static func splitYear(_ reference: inout RegulationReference) {
        guard let number = reference.number, let stroke = number.lastIndex(of: 0x2F) else { return }
        let tail = number[(stroke + 1)...]
        guard let year = year(tail) else { return }
        reference.year = year
        let head = number[..<stroke]
        if head.allSatisfy(ASCII.isDigit), !head.isEmpty { reference.number = head }
    }

    private static func year(_ digits: ByteSlice) -> Int? {
        guard digits.count == 4, digits.allSatisfy(ASCII.isDigit) else { return nil }
        let year = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return (1900...2199).contains(year) ? year : nil
    }

    private static func takeYear(_ scanner: inout TextScanner, into reference: inout RegulationReference) {
        let before = scanner.position
        scanner.skipSpaces()
        if scanner.take(0x2C) { scanner.skipSpaces() }
        if RegulationNames.yearMarks.take(&scanner) != nil {
            scanner.skipSpaces()
            let start = scanner.position
            if HoursWords.takeNumber(&scanner, digits: 4...4) != nil, let year = year(scanner.text[start..<scanner.position]) {
                reference.year = year
                return
            }
        }
        scanner.position = before
    }

    /// Numbers of a style that tells who issued them: "PER/21/M.PAN/11/2008", "210/PMK.05/2022".
    private static func takeOldNumber(_ scanner: inout TextScanner) -> RegulationReference? {
        let start = scanner.position
        var end = start
        while let byte = scanner.next, scanner.position - start < longestNumber, isNumberByte(scanner, byte) {
            scanner.position += 1
            if byte != 0x2E { end = scanner.position }
        }
        scanner.position = end
        let number = scanner.text[start..<end]
        guard number.count >= 8, number.contains(where: ASCII.isDigit) else { return nil }
        let type: RegulationType
        if number.firstIndex(of: "/PMK.") != nil {
            type = RegulationType(.ministerialRegulation, key: "pmk")
        } else if number.firstIndex(of: "/PRT/M/") != nil {
            type = RegulationType(.ministerialRegulation, key: "permenpu")
        } else if number.firstIndex(of: "/M.PAN/") != nil {
            let isDecree = number.firstIndex(of: "KEP/") != nil
            type = RegulationType(isDecree ? .ministerialDecree : .ministerialRegulation, key: isDecree ? "kepmenpan" : "permenpan")
        } else if number.starts(with: "M.HH-") {
            type = RegulationType(.ministerialRegulation, key: "permenkumham")
        } else {
            return nil
        }
        var reference = RegulationReference(type: type, number: number)
        splitYear(&reference)
        return reference
    }

    // MARK: Title and gazette

    /// Passes over "tentang …" and the bracket of the gazette behind it.
    private static func takeTitle(_ scanner: inout TextScanner, into reference: inout RegulationReference) {
        let before = scanner.position
        scanner.skipSpaces()
        let isTitled =
            scanner.take(word: "tentang") || scanner.take(word: "ttg") || scanner.take(word: "concerning")
            || scanner.take(word: "on")
        if isTitled {
            scanner.skipSpaces()
            let start = scanner.position
            while !scanner.isAtEnd, !endsTitle(scanner) { scanner.skipToken() }
            let title = TextScanner.trim(scanner.text[start..<scanner.position], trailing: ".,;")
            if !title.isEmpty { reference.title = title }
        } else {
            scanner.position = before
        }
        let end = scanner.position
        scanner.skipSpaces()
        if startsGazette(scanner) {
            let start = scanner.position + 1
            var close = start
            while close < scanner.end, scanner.text[close] != 0x29 { close += 1 }
            reference.gazette = TextScanner.trim(scanner.text[start..<close])
            scanner.position = min(close + 1, scanner.end)
        } else {
            scanner.position = isTitled ? reference.title?.endIndex ?? end : end
        }
    }

    private static func startsGazette(_ scanner: TextScanner) -> Bool {
        var copy = scanner
        guard copy.take(0x28) else { return false }
        copy.skipSpaces()
        return copy.take(word: "lembaran") || copy.take(word: "berita") || copy.take(word: "tambahan")
    }

    private static func endsTitle(_ scanner: TextScanner) -> Bool {
        guard let byte = scanner.next else { return true }
        switch byte {
        case 0x3B, ASCII.newline: return true
        case 0x28: return startsGazette(scanner)
        case 0x2E:
            var copy = scanner
            copy.position += 1
            copy.skipSpaces()
            return copy.isAtEnd || copy.position > scanner.position + 1 && (copy.next.map { $0 &- 0x41 < 26 } ?? true)
        case 0x6A, 0x4A, 0x73, 0x53:
            guard scanner.isAtWordStart else { return false }
            var copy = scanner
            return copy.take(word: "sebagaimana") || copy.take(word: "jo.") || copy.take(word: "juncto")
        default: return false
        }
    }
}
