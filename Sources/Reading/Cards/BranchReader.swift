import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Exits of decisions: "Jika lengkap: lanjut", "Jika tidak lengkap, kembali ke langkah 1", "Ya → lanjut".
extension CardContext {
    /// The exits that a line tells, several where it goes on with "; Jika …"; none where it begins with no "Jika", "Apabila",
    /// "Bila", "If", "Ya" or "Tidak". Behind the colon of a "Jika" may stand anything; all others lead to a target that is known.
    func branches(of line: RichText) -> [Branch] {
        // Most lines begin with another letter.
        guard let first = document.firstPiece(of: line)?.first(where: { !ASCII.isSpace($0) }), Self.mayOpen(first) else { return [] }
        var branches: [Branch] = []
        var rest: RichText? = line
        while branches.count < Self.mostExits, let text = rest, case (let label, var value)? = exit(text) {
            rest = nil
            if let next = nextExit(in: value) {
                rest = next.rest
                value = next.value
            }
            let range = SourceRange(start: Int(self.range(of: label).start), end: Int(self.range(of: value).end))
            branches.append(Branch(label: label, text: value, target: Self.target(plain(value)), range: range))
        }
        return branches
    }

    /// Whether a line tells an exit whose target is known.
    func isExit(_ line: RichText) -> Bool {
        let branches = branches(of: line)
        return !branches.isEmpty && branches.allSatisfy { if case .other = $0.target { false } else { true } }
    }

    /// The one exit of "Jika …: …", cut at the colon whatever stands on its sides.
    func colonBranch(of line: RichText) -> Branch? {
        guard let piece = document.firstPiece(of: line), case var reader = ByteReader(piece) else { return nil }
        reader.skipSpaces()
        guard let first = reader.next, Self.mayOpen(first), Self.takeOpening(&reader), let (label, value) = split(line) else { return nil }
        let range = SourceRange(start: Int(self.range(of: label).start), end: Int(self.range(of: value).end))
        return Branch(label: label, text: value, target: Self.target(plain(value)), range: range)
    }

    /// The condition of an exit and what stands behind it.
    private func exit(_ line: RichText) -> (label: RichText, value: RichText)? {
        guard let piece = document.firstPiece(of: line) else { return nil }
        var reader = ByteReader(piece)
        reader.skipSpaces()
        if Self.takeAnswer(&reader) { return answer(piece, reader.position, of: line) }
        guard Self.takeOpening(&reader) else { return nil }
        let parts = split(line)
        let colon = parts.flatMap { document.firstPiece(of: $0.label) }?.endIndex ?? piece.endIndex
        return condition(piece, from: reader.position, to: colon, isLast: parts != nil, of: line) ?? parts
    }

    /// "Ya → lanjut", "Tidak: kembali ke langkah 1".
    private func answer(_ piece: ByteSlice, _ end: Int, of line: RichText) -> (label: RichText, value: RichText)? {
        var mark = end
        while mark < piece.endIndex, ASCII.isSpace(piece[mark]) { mark += 1 }
        guard let start = Self.behindMark(piece, mark) ?? Self.behind(0x3A, piece, mark) else { return nil }
        return parts(piece, end, start, of: line)
    }

    /// "Jika tidak lengkap, kembali ke langkah 1", "Apabila lengkap maka lanjut": a target that is known behind the first comma, arrow
    /// or "maka"; or one that names its step and ends the sentence.
    private func condition(
        _ piece: ByteSlice, from start: Int, to colon: Int, isLast: Bool, of line: RichText
    ) -> (label: RichText, value: RichText)? {
        let end = min(colon, start + Self.longestCondition)
        // A later mark would take words of what is done for the condition: "Jika lengkap, berkas dicatat, lanjut".
        if let mark = Self.mark(in: piece, from: start, to: end) {
            return piece[start..<mark.end].allSatisfy(ASCII.isSpace) ? nil : parts(piece, mark.end, mark.behind, of: line)
        }
        var index = start + 1
        while index < end {
            if ASCII.isSpace(piece[index]), index + 1 < end, Self.namesStep(piece[(index + 1)...]) {
                // "Jika ada kekurangan berkas kembali ke langkah 1": the word may belong to either side.
                return Self.endsInBearer(piece[start..<index]) ? nil : parts(piece, index, index + 1, of: line)
            }
            index += 1
        }
        return isLast ? nil : conditionInMarks(of: line)
    }

    /// "Jika **tidak lengkap**, kembali ke langkah 1": the mark stands behind words in bold or the like.
    private func conditionInMarks(of line: RichText) -> (label: RichText, value: RichText)? {
        let first = line.nodes.lowerBound
        var node = document.nodes[Int(first)].end
        while node < line.nodes.upperBound {
            let next = document.nodes[Int(node)].end
            switch document.nodes[Int(node)].kind {
            case .strong, .emphasis: break
            case .text:
                let piece = document.literal(Int(node), in: line)
                guard let mark = Self.mark(in: piece, from: piece.startIndex, to: piece.endIndex, orColon: true) else { break }
                if case .other = Self.target(piece[mark.behind...]) { return nil }
                let words = piece[..<mark.end].reversed().drop(while: ASCII.isSpace).count
                let label =
                    words == 0
                    ? RichText(nodes: first..<node, skip: line.skip)
                    : RichText(nodes: first..<next, skip: line.skip, cut: Int32(clamping: document.nodes[Int(node)].literal.count - words))
                return (label, RichText(nodes: node..<line.nodes.upperBound, skip: Int32(clamping: mark.behind - piece.startIndex), cut: line.cut))
            default: return nil
            }
            node = next
        }
        return nil
    }

    /// Both sides, where the second is a target that is known and the first says something.
    private func parts(_ piece: ByteSlice, _ end: Int, _ start: Int, of line: RichText) -> (label: RichText, value: RichText)? {
        let label = piece[..<end].trimmed()
        if case .other = Self.target(piece[start...]) { return nil }
        guard !label.isEmpty else { return nil }
        return (document.prefix(label.endIndex - piece.startIndex, of: line), line.dropping(first: start - piece.startIndex))
    }

    /// Where the next exit begins in what stands behind the condition of one: "kembali ke langkah 1; Jika lengkap: lanjut".
    func nextExit(in value: RichText) -> (value: RichText, rest: RichText)? {
        guard let piece = document.firstPiece(of: value), let head = piece.first, ASCII.isLetter(head) else { return nil }
        var tries = 0
        for index in piece.indices.dropFirst() where piece[index] == 0x3B || piece[index] == 0x2C || piece[index] == 0x2E {
            var start = index + 1
            while start < piece.endIndex, ASCII.isSpace(piece[start]) { start += 1 }
            guard start > index + 1, start < piece.endIndex, Self.mayOpen(piece[start]) else { continue }
            tries += 1
            guard tries <= Self.mostExits else { return nil }
            let rest = value.dropping(first: start - piece.startIndex)
            guard let next = exit(rest) else { continue }
            // "lanjut; jika perlu: hubungi petugas" is a remark.
            if case .other = Self.target(plain(next.value)) { continue }
            return (document.prefix(index - piece.startIndex, of: value), rest)
        }
        return nil
    }

    /// On one line; a symbol has sides for fewer.
    private static var mostExits: Int { 16 }
    /// Bytes.
    private static var longestCondition: Int { 240 }

    // MARK: Signs and words

    /// Whether a word that opens an exit may begin so.
    private static func mayOpen(_ byte: UInt8) -> Bool {
        switch ASCII.lowercased(byte) {
        case 0x6A, 0x61, 0x62, 0x69, 0x79, 0x74, 0x6E: true
        default: false
        }
    }

    private static func takeOpening(_ reader: inout ByteReader) -> Bool {
        reader.take(word: "jika") || reader.take(word: "apabila") || reader.take(word: "bilamana") || reader.take(word: "bila")
            || reader.take(word: "if")
    }

    private static func takeAnswer(_ reader: inout ByteReader) -> Bool {
        reader.take(word: "ya") || reader.take(word: "tidak") || reader.take(word: "yes") || reader.take(word: "no")
    }

    /// Whether a text begins like an exit: with "Jika" or the like, or with "Ya" or "Tidak".
    static func opens(_ text: ByteSlice, orAnswers: Bool = true) -> Bool {
        var reader = ByteReader(text)
        reader.skipSpaces()
        guard let first = reader.next, mayOpen(first) else { return false }
        // "No. antrean" is a number.
        return takeOpening(&reader) || orAnswers && takeAnswer(&reader) && reader.next != 0x2E
    }

    /// Whether a text goes on, behind its first words, with one that begins like an exit: "ke langkah 4; jika tidak, …".
    static func opensLater(_ text: ByteSlice, orAnswers: Bool = true) -> Bool {
        text.indices.contains { index in
            (text[index] == 0x3B || text[index] == 0x2C || text[index] == 0x2E) && opens(text[(index + 1)...], orAnswers: orAnswers)
        }
    }

    /// The first comma, arrow or "maka" that ends a condition, and the place behind it; "maka" behind a comma belongs to it.
    private static func mark(in piece: ByteSlice, from start: Int, to end: Int, orColon: Bool = false) -> (end: Int, behind: Int)? {
        for index in start..<max(start, end) {
            var mark = behindMark(piece, index) ?? (orColon ? behind(0x3A, piece, index) : nil)
            // "Rp1,5 juta" has a comma, too.
            if piece[index] == 0x2C, index + 1 < piece.endIndex, ASCII.isDigit(piece[index + 1]) { mark = nil }
            if let mark { return (index, behindWord(piece, mark)) }
            guard ASCII.isSpace(piece[index]), case let next = behindWord(piece, index + 1), next > index + 1 else { continue }
            return (index, next)
        }
        return nil
    }

    /// The place behind "maka" at `index`, spaces passed over, else `index`.
    private static func behindWord(_ piece: ByteSlice, _ index: Int) -> Int {
        guard index < piece.endIndex, piece[index] | 0x20 == 0x6D, case var reader = ByteReader(piece[index...]), reader.take(word: "maka")
        else { return index }
        reader.skipSpaces()
        return reader.position
    }

    /// The place behind a comma or an arrow at `index`, spaces passed over: ",", "→", "->", "=>".
    private static func behindMark(_ piece: ByteSlice, _ index: Int) -> Int? {
        var index = index
        let mark = piece[index...]
        guard let first = mark.first, first == 0x2C || first == 0x2D || first == 0x3D || first == 0xE2 else { return nil }
        if first == 0x2C { return behind(0x2C, piece, index) }
        if mark.starts(with: "->") || mark.starts(with: "=>") {
            index += 2
        } else if mark.starts(with: "→") || mark.starts(with: "⇒") || mark.starts(with: "➔") || mark.starts(with: "➜") {
            index += 3
        } else {
            return nil
        }
        while index < piece.endIndex, ASCII.isSpace(piece[index]) { index += 1 }
        return index
    }

    private static func behind(_ sign: UInt8, _ piece: ByteSlice, _ index: Int) -> Int? {
        var index = index
        guard index < piece.endIndex, piece[index] == sign else { return nil }
        index += 1
        while index < piece.endIndex, ASCII.isSpace(piece[index]) { index += 1 }
        return index
    }

    /// Whether a text is "kembali ke langkah 1" or the like, and nothing but a remark behind it.
    private static func namesStep(_ text: ByteSlice) -> Bool {
        guard let first = text.first.map(ASCII.lowercased), [0x6B, 0x64, 0x6C, 0x62, 0x67, 0x63].contains(first) else { return false }
        var reader = ByteReader(text)
        guard !takeBearer(&reader), case .step = target(text), let end = text.firstIndex(where: ASCII.isDigit) else { return false }
        return text[end...].drop(while: ASCII.isDigit).first != 0x2C
    }

    /// What goes to a step; says nothing of where it goes.
    private static func takeBearer(_ reader: inout ByteReader) -> Bool {
        reader.take(word: "berkas") || reader.take(word: "dokumen") || reader.take(word: "permohonan") || reader.take(word: "pemohon")
            || reader.take(word: "proses")
    }

    private static func takeFilling(_ reader: inout ByteReader) -> Bool {
        reader.take(word: "maka") || reader.take(word: "langsung") || reader.take(word: "segera") || reader.take(word: "akan")
    }

    private static func endsInBearer(_ words: ByteSlice) -> Bool {
        let start = words.lastIndex(where: ASCII.isSpace).map { $0 + 1 } ?? words.startIndex
        var reader = ByteReader(words[start...])
        return takeBearer(&reader)
    }

    // MARK: Targets

    /// Where "lanjut", "selesai", "kembali ke langkah N", "ke langkah N" (then optionally `; text`) leads.
    static func target(_ text: ByteSlice) -> Branch.Target {
        var reader = ByteReader(text)
        reader.skipSpaces()
        while takeFilling(&reader) { reader.skipSpaces() }
        if reader.take(word: "lanjut") || reader.take(word: "continue") {
            reader.skipSpaces()
            // "lanjut ke langkah 5" names its step.
            return isTargetEnd(reader) ? .next : step(&reader) ?? .other
        }
        if reader.take(word: "selesai") || reader.take(word: "end") { return isTargetEnd(reader) ? .finish : .other }
        while takeBearer(&reader) || takeFilling(&reader) { reader.skipSpaces() }
        return step(&reader) ?? .other
    }

    private static func step(_ reader: inout ByteReader) -> Branch.Target? {
        if reader.take(word: "kembali") || reader.take(word: "dikembalikan") || reader.take(word: "diteruskan") || reader.take(word: "dilanjutkan")
            || reader.take(word: "back") || reader.take(word: "go")
        {
            reader.skipSpaces()
        }
        if reader.take(word: "ke") || reader.take(word: "to") { reader.skipSpaces() }
        guard reader.take(word: "langkah") || reader.take(word: "step") else { return nil }
        reader.skipSpaces()
        let digits = reader.take(while: ASCII.isDigit)
        guard !digits.isEmpty, digits.count <= 4, isTargetEnd(reader) else { return nil }
        return .step(reader.bytes[digits].reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }

    /// A target ends with the text, a full stop or a semicolon.
    private static func isTargetEnd(_ reader: ByteReader) -> Bool {
        var reader = reader
        reader.skipSpaces()
        guard let next = reader.next else { return true }
        return next == 0x3B || next == 0x2E || next == 0x2C
    }
}
