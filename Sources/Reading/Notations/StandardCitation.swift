import Bytes
import ServiceStandard

/// A line of a legal basis in the form of UU 12/2011: full name, "Nomor", "Tahun", lower-case "tentang".
///
/// Only names, "Nomor" and "tentang" change; titles, regions and gazettes stay as they are written.
package struct StandardCitation: Equatable {
    package var text: [UInt8] = []
    /// What stood there in short, as the author wrote it; the rest differs in spelling only.
    package var short: [[UInt8]] = []

    /// The line in the standard form; `nil` when it is in that form already, or when it names no regulation that has one.
    package init?(_ line: ByteSlice) {
        guard line.count <= Self.longest, !Self.isStandard(line) else { return nil }
        var scanner = TextScanner(line)
        scanner.skipSpaces()
        var copied = line.startIndex
        // Behind its beginning a line cites another regulation only as the one that changed it.
        while true {
            let start = scanner.position
            if let name = Name(&scanner) {
                text += line[copied..<start]
                text += name.text
                if let written = name.short { short.append(written) }
                copied = scanner.position
                Self.skipTitle(&scanner)
                // "Tentang" in the middle of a line.
                text += Self.lowered(line[copied..<scanner.position])
                copied = scanner.position
            }
            guard Self.skipToAmendment(&scanner) else { break }
        }
        text += line[copied...]
        if text.elementsEqual(line) { return nil }
    }

    /// Bytes; a longer line is no citation.
    private static let longest = 2_000

    /// Whether nothing needs to be done: a look at the bytes, since most lines are as they should be.
    private static func isStandard(_ line: ByteSlice) -> Bool {
        let names: [StaticString] = ["Undang-Undang Nomor ", "Peraturan Pemerintah Nomor ", "Peraturan Presiden Nomor "]
        guard let name = names.first(where: { line.starts(with: $0) }) else { return false }
        var rest = line.dropFirst(name.utf8CodeUnitCount)
        rest = rest.drop(while: ASCII.isDigit)
        guard rest.starts(with: " Tahun ") else { return false }
        rest = rest.dropFirst(7)
        guard rest.prefix(4).allSatisfy(ASCII.isDigit), rest.count >= 4 else { return false }
        rest = rest.dropFirst(4)
        return rest.isEmpty || rest.starts(with: " tentang ") && rest.firstIndex(of: "diubah") == nil
    }

    private static func skipTitle(_ scanner: inout TextScanner) {
        let before = scanner.position
        scanner.skipSpaces()
        guard scanner.take(word: "tentang") || scanner.take(word: "ttg.") || scanner.take(word: "ttg") else {
            scanner.position = before
            return
        }
    }

    /// " Tentang" as " tentang"; spaces as they are.
    private static func lowered(_ text: ByteSlice) -> [UInt8] {
        guard !text.trimmed().isEmpty else { return Array(text) }
        return Array(text.prefix(while: ASCII.isSpace)) + Array("tentang".utf8)
    }

    /// Passes to the place behind the next "diubah … dengan" or "dan" of such a list.
    private static func skipToAmendment(_ scanner: inout TextScanner) -> Bool {
        while !scanner.isAtEnd {
            guard scanner.isWord(at: scanner.position), scanner.isAtWordStart, scanner.take(word: "diubah") else {
                scanner.skipToken()
                continue
            }
            for _ in 0..<4 {
                scanner.skipSpaces()
                if scanner.take(word: "dengan") {
                    scanner.skipSpaces()
                    return true
                }
                scanner.skipToken()
            }
        }
        return false
    }
}

extension StandardCitation {
    /// Name, number and year of a regulation in the standard form.
    private struct Name {
        var text: [UInt8] = []
        var short: [UInt8]?

        /// Passes over the name, number and year; `nil`, and over nothing, where none is or where the name may mean several.
        init?(_ scanner: inout TextScanner) {
            let start = scanner.position
            var copy = scanner
            guard let reference = RegulationScanner.take(&copy, titled: false) else { return nil }
            let written = scanner.text[start..<copy.position]
            guard reference.type.family != .constitution else {
                guard reference.year == 1945 else { return nil }
                text = Array("Undang-Undang Dasar Negara Republik Indonesia Tahun 1945".utf8)
                scanner.position = copy.position
                finish(written)
                return
            }
            var name = scanner
            Self.takeName(&name)
            let own = scanner.text[start..<name.position]
            guard !own.isOne(of: Self.english), let number = reference.number, let kind = RegulationLongNames.name(of: reference.type),
                name.position > start || Self.saysWhatItIs(number, reference)
            else { return nil }
            var full: [UInt8] = []
            full.append(kind)
            if let ministry = RegulationLongNames.ministry(of: reference.type) {
                full.append(ASCII.space)
                full.append(ministry)
            }
            // A name without short words is the author's to choose.
            let isOwn = !own.isEmpty && !Self.isSpelling(own, of: full[...]) && Self.words(own).isSubset(of: Self.words(full[...]))
            text = isOwn ? Array(own) : full
            let issuer = Self.issuer(scanner.text[min(name.position, number.startIndex)..<number.startIndex])
            if !issuer.isEmpty {
                text.append(ASCII.space)
                text += issuer
            }
            text.append(" Nomor ")
            text += number
            if let year = reference.year, !number.hasYear(year) {
                text.append(" Tahun ")
                text.append(decimal: year)
            }
            scanner.position = copy.position
            finish(written)
        }

        private static let english: [StaticString] = ["law", "government regulation", "presidential regulation"]

        /// Whether a number of the old style, alone, tells the kind and who issued it.
        private static func saysWhatItIs(_ number: ByteSlice, _ reference: RegulationReference) -> Bool {
            if number.starts(with: "M.HH-") { return false }
            // The ministry of public works has become that of public works and housing.
            return number.firstIndex(of: "/PRT/M/") == nil || reference.year ?? 2015 < 2015
        }

        /// Passes over the name of a regulation, without who issued it.
        private static func takeName(_ scanner: inout TextScanner) {
            let start = scanner.position
            if let name = RegulationNames.names.take(&scanner) {
                if case .ministerial = name {
                    scanner.skipSpaces()
                    _ = RegulationNames.ministries.take(&scanner)
                }
            } else if RegulationNames.glued.take(prefixOf: &scanner) != nil {
                _ = RegulationNames.ministries.take(&scanner)
            } else {
                scanner.position = start
            }
        }

        /// The words between name and number: the region or office, without "Nomor"; "RI" in full.
        private static func issuer(_ words: ByteSlice) -> [UInt8] {
            var scanner = TextScanner(words)
            var issuer: [UInt8] = []
            while !scanner.isAtEnd {
                scanner.skipSpaces()
                if RegulationNames.numberMarks.take(&scanner) != nil { break }
                let start = scanner.position
                guard !scanner.isAtEnd else { break }
                let isState = scanner.take(word: "ri")
                if !isState {
                    while !scanner.isAtEnd, scanner.spaceLength(at: scanner.position) == 0 { scanner.skipToken() }
                }
                if !issuer.isEmpty { issuer.append(ASCII.space) }
                issuer += isState ? Array("Republik Indonesia".utf8) : Array(words[start..<scanner.position])
            }
            return issuer
        }

        /// Keeps the author's words where they are not among the new ones: they were short.
        private mutating func finish(_ written: ByteSlice) {
            let own = Self.words(text[...])
            let isSpelling = Self.words(written).allSatisfy { own.contains($0) || Self.marks.contains($0) }
            if !isSpelling, !Self.isSpelling(written, of: text[...]) { short = Array(written) }
        }

        private static let marks: Set<[UInt8]> = Set(["no", "nomer", "th", "thn"].map { Array($0.utf8) })

        /// Whether two names have the same letters: "Walikota" and "Wali Kota".
        private static func isSpelling(_ a: ByteSlice, of b: ByteSlice) -> Bool {
            a.lazy.filter(isWord).map(ASCII.lowercased).elementsEqual(b.lazy.filter(isWord).map(ASCII.lowercased))
        }

        private static func words(_ text: ByteSlice) -> Set<[UInt8]> {
            Set(text.split { !isWord($0) }.map { $0.map(ASCII.lowercased) })
        }

        private static func isWord(_ byte: UInt8) -> Bool { ASCII.isLetter(byte) || ASCII.isDigit(byte) }
    }
}

extension ByteSlice {
    /// Whether an old number tells its year: PER/21/M.PAN/11/2008.
    fileprivate func hasYear(_ year: Int) -> Bool {
        var digits: [UInt8] = []
        digits.append(decimal: year)
        return count > 4 && suffix(4).elementsEqual(digits)
    }
}
