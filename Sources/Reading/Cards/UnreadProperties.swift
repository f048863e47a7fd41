import Bytes
import CommonMark
import Diagnostics

/// Lines that an author means as properties of an item, and that are none: without a dash of their own, or with "=".
extension CardContext {
    /// Reports lines below the first of a text that begin with the name of a property: CommonMark takes them for more of the
    /// text. Of an SOP also exits within a line, which its flow lacks: "Memeriksa berkas. Jika salah, kembali ke langkah 1".
    ///
    /// - Parameters:
    ///   - item: the item that the text belongs to.
    ///   - isNested: whether it is one of its properties, beside which its other properties stand.
    mutating func reportUnreadProperties(in text: RichText, ofItem item: Int, isNested: Bool, _ grammar: ItemGrammar) {
        if sop != .none, grammar.hasDecisions, let exit = nextExit(in: text)?.rest, let label = branches(of: exit).first?.label {
            report(.propertyUnread(plain(label).string, spaces: isNested ? column(of: item) : contentColumn(ofItem: item)), at: range(of: exit))
        }
        // Most items are one line.
        guard text.nodes.count > 1 else { return }
        for line in document.lines(of: text).dropFirst() {
            if let label = gluedLabel(of: line, grammar) {
                report(.propertyGlued(plain(label).string), at: range(of: line))
                continue
            }
            guard let label = propertyLabel(of: line, grammar) else { continue }
            report(.propertyUnread(plain(label).string, spaces: isNested ? column(of: item) : contentColumn(ofItem: item)), at: range(of: line))
        }
    }

    /// Reports "- Pelaksana = Petugas".
    mutating func reportEqualSign(_ text: RichText, _ grammar: ItemGrammar) {
        guard let piece = document.firstPiece(of: text), let sign = piece.offset(of: 0x3D), sign > 0 else { return }
        let word = piece.prefix(sign).trimmed()
        guard names.property(word, among: grammar.properties) != nil else { return }
        report(.propertyWithEqualSign(word.string), at: range(of: text))
    }

    /// The label of a line that is a property but for the space behind its dash: "-Pelaksana: Pemohon", "•Bentuk: asli".
    private func gluedLabel(of line: RichText, _ grammar: ItemGrammar) -> RichText? {
        guard let piece = document.firstPiece(of: line), let first = piece.first, !ASCII.isLetter(first) else { return nil }
        let scanner = TextScanner(piece)
        let mark = first == 0x2A || first == 0x2B ? 1 : max(scanner.dashLength(at: piece.startIndex), scanner.bulletLength(at: piece.startIndex))
        guard mark > 0, let head = piece.dropFirst(mark).first, ASCII.isLetter(head) else { return nil }
        let words = line.dropping(first: mark)
        if let label = split(words)?.label, names.property(plain(label), among: grammar.properties) != nil { return label }
        return grammar.hasDecisions && isExit(words) ? branches(of: words).first?.label : nil
    }

    /// The label of a line that is a property but for its dash; `nil` for any other line.
    private func propertyLabel(of line: RichText, _ grammar: ItemGrammar) -> RichText? {
        // "nama, alamat, dan keterangan: tempat lahir" is a sentence that was wrapped.
        if let label = split(line)?.label, case let word = plain(label), names.property(word, among: grammar.properties) != nil {
            return word.first.map { $0 &- 0x41 < 26 } == true ? label : nil
        }
        // "Jika hilang: laporkan" is a sentence; an exit says where it leads.
        return grammar.hasDecisions && isExit(line) ? branches(of: line).first?.label : nil
    }
}
