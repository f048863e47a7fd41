import Bytes
import CommonMark

/// What a fee section holds, sorted by what can be added up and what cannot.
struct FeeContent {
    /// A line, and when it is paid: the case of its group counted.
    struct Charge {
        var line: FeeLine
        var conditions: Conditions
    }

    /// The lines of each part in its order, without empty ones; lines of groups that are no part stand together as the
    /// first.
    private(set) var parts: [[Charge]] = []
    /// Lines that state no fee, or that hold more than their own text.
    private(set) var hasOtherLines = false
    /// Lists, tables and the like in another form than those that are understood.
    private(set) var hasOtherBlocks = false
    /// Notices that speak of money, beside lists that do.
    private(set) var hasOtherFees = false
    /// Lines that name only what is not paid for the service: a duty stamp.
    private(set) var hasForeignLines = false

    /// Whether a part is paid by some only, so that the parts cannot be added up.
    private(set) var hasAlternatives = false

    init(_ section: Section, document: Document) {
        var together: [Charge] = []
        var notices: [Charge] = []
        for group in section.groups {
            var charges: [Charge] = []
            for block in group.blocks {
                switch block {
                case .fees(let lines):
                    for line in lines {
                        if line.fees.isEmpty || !line.remainder.isEmpty { hasOtherLines = true }
                        guard !line.fees.isEmpty else { continue }
                        if line.fees.allSatisfy({ $0.value.reservation == .foreign }) {
                            hasForeignLines = true
                            continue
                        }
                        let charge = Charge(line: line, conditions: Conditions(group.condition).and(line.condition))
                        if line.isNotice { notices.append(charge) } else { charges.append(charge) }
                    }
                case .markup(let node): hasOtherBlocks = hasOtherBlocks || document.nodes[node].isTabular
                default: break
                }
            }
            guard !charges.isEmpty else { continue }
            if charges.count > 1, let total = Self.total(of: charges, document) { charges = [total] }
            if group.kind == .part {
                parts.append(charges)
            } else {
                together += charges
            }
        }
        if parts.isEmpty, together.isEmpty {
            together = notices
        } else {
            hasOtherFees = !notices.isEmpty
        }
        if !together.isEmpty { parts.insert(together, at: 0) }
        // One part is added to nothing.
        hasAlternatives = parts.count > 1 && !section.alternativeParts(in: document).isEmpty
    }

    /// The last line if it is the sum of the others ("Jumlah: Rp80.000"), paid by the same people: it alone is paid.
    private static func total(of charges: [Charge], _ document: Document) -> Charge? {
        guard let last = charges.last, last.line.fees.count == 1, namesTotal(last.line, document),
            let amounts = last.line.fees[0].value.amounts
        else { return nil }
        var (from, to) = (Rupiah(0), Rupiah(0))
        for charge in charges.dropLast() {
            guard charge.line.fees.count == 1, let part = charge.line.fees[0].value.amounts, charge.conditions.isSame(as: last.conditions)
            else { return nil }
            (from, to) = (from + part.from, to + part.to)
        }
        return from == amounts.from && to == amounts.to ? last : nil
    }

    /// "Jumlah", "Total biaya", "Jumlah seluruhnya"; not "Jumlah peserta 1–50".
    private static func namesTotal(_ line: FeeLine, _ document: Document) -> Bool {
        guard let label = line.label.map({ document.plainText($0)[...] }) ?? line.fees[0].value.label else { return false }
        let words = label.split { !ASCII.isWord($0) }
        guard let first = words.first, first.isOne(of: ["total", "jumlah", "grand"]) else { return false }
        return words.dropFirst().allSatisfy { $0.isOne(of: ["total", "biaya", "tarif", "seluruhnya", "keseluruhan", "semua", "dibayar", "bayar", "yang"]) }
    }

    /// Whether a line or paragraph has a number that is not read: what is read beside it may not be all.
    static func hasUnreadNumbers(_ section: Section, _ document: Document) -> Bool {
        section.groups.contains { group in
            group.blocks.contains { block in
                switch block {
                case .fees(let lines):
                    lines.contains { $0.fees.isEmpty && document.plainText($0.text).contains(where: ASCII.isDigit) }
                case .markup(let node): namesAmount(node, document)
                default: false
                }
            }
        }
    }

    /// Whether a paragraph names rupiah and a number: "Rp 50.0000".
    private static func namesAmount(_ node: Int, _ document: Document) -> Bool {
        guard document.nodes[node].kind == .paragraph else { return false }
        let words = document.plainText(document.richText(ofInlinesIn: node))
        return words.contains(where: ASCII.isDigit) && words[...].namesRupiah
    }

    /// Whether a paragraph of a section has words: "dibebankan pada APBD" says what is paid, in words that are not read.
    static func hasWords(_ section: Section, _ document: Document) -> Bool {
        section.groups.contains { group in
            group.blocks.contains { block in
                guard case .markup(let node) = block, document.nodes[node].kind == .paragraph else { return false }
                return document.plainText(document.richText(ofInlinesIn: node)).contains { ASCII.isLetter($0) || ASCII.isDigit($0) }
            }
        }
    }
}
