import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// The fee section says of one thing that it is free and that it costs something.
///
/// Nobody can tell which of the two holds, and whoever is asked for the money suspects an illegal levy (pungli). Whatever
/// may part the two is taken to do so: a name, a case, a condition, what the amount is counted by, a note.
enum FeeContradiction: CardRule {
    static let rule = Rule(
        "fee.contradiction", .consistency, .warning,
        indonesian: "bagian Biaya menyebut hal yang sama gratis dan berbayar",
        english: "the fee section says of one thing that it is free and that it costs something")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard let section = card.section(.fee) else { return }
        for group in section.groups.indices where hasBoth(section.groups[group...group]) {
            // Few cards have both.
            check(section.groups[group].blocks, card, &findings)
        }
        // What stands below a second heading "## Biaya" is asked for the same thing.
        guard section.isJoined(in: card.document), hasBoth(section.groups[...]) else { return }
        let whole = section.groups.filter { !hasBoth([$0]) && $0.isWhole(in: card.document) }
        check(whole.flatMap(\.blocks), card, &findings)
    }

    private static func hasBoth(_ groups: ArraySlice<Group>) -> Bool {
        var (hasFree, hasPrice) = (false, false)
        for group in groups.indices {
            for case .fees(let lines) in groups[group].blocks {
                for place in lines.indices {
                    for fee in lines[place].fees { if fee.value.isFree { hasFree = true } else { hasPrice = true } }
                }
            }
        }
        return hasFree && hasPrice
    }

    private static func check(_ blocks: [Block], _ card: CheckedCard, _ findings: inout Findings) {
        var (free, prices): ([Statement: SourceRange], [Statement: SourceRange]) = ([:], [:])
        for case .fees(let lines) in blocks {
            for line in lines where !mayBeRange(card.plain(line.text)) {
                for fee in line.fees {
                    guard let statement = Statement(fee.value, of: line, card) else { continue }
                    if fee.value.isFree {
                        if free[statement] == nil { free[statement] = fee.range }
                    } else if prices[statement] == nil {
                        prices[statement] = fee.range
                    }
                    guard let nothing = free[statement], let price = prices[statement] else { continue }
                    // The later of the two is told.
                    let (first, second) = nothing.start < price.start ? (nothing, price) : (price, nothing)
                    return findings.add(
                        rule, at: second, related: [(first, card.file)], words(card.file[second].string, card.file[first].string))
                }
            }
        }
    }

    /// "Gratis – Rp50.000" is from nothing to that.
    private static func mayBeRange(_ text: ByteSlice) -> Bool { text.contains(anyOf: [" - ", " – ", " — "]) }

    private static func words(_ here: String, _ there: String) -> Words {
        Words(
            id: "“\(here)” di sini, tetapi “\(there)” untuk hal yang sama",
            "hapus yang tidak berlaku, atau tulis untuk apa atau bagi siapa masing-masing berlaku",
            en: "“\(here)” here but “\(there)” for the same thing",
            "delete the one that does not hold, or say for what or for whom each of them holds")
    }
}

/// What a fee is for and in which case, as far as a card says it: the same for two fees of one thing.
private struct Statement: Hashable {
    private var name: [[UInt8]]
    private var condition: [[UInt8]]
    private var terms: Set<Condition.Term>

    /// `nil` for what is not asked of everybody who asks for the service, or says more than its amount.
    init?(_ fee: Fee, of line: FeeLine, _ card: CheckedCard) {
        guard fee.isFree || fee.amounts != nil, fee.remainder == nil, fee.footnote == nil, line.remainder.isEmpty,
            !line.properties.contains(where: { $0.key == .note })
        else { return nil }
        let unit = line.unit(of: fee, in: card.document)
        name = line.label.map { Self.words(card.plain($0)) } ?? []
        if let label = fee.label { name += Self.words(label) }
        condition = fee.condition.map(Self.words) ?? []
        terms = Set(line.condition?.terms ?? [])
        // "Rp5.000 per lembar" beside "gratis" is another thing: what is counted gives it a name.
        if name.isEmpty, let unit, !unit.countsServices { return nil }
    }

    /// Words in small letters, without those that every fee has.
    private static func words(_ text: ByteSlice) -> [[UInt8]] {
        text.split { !ASCII.isWord($0) }.filter { !$0.isOne(of: common) }.map { $0.map(ASCII.lowercased) }
    }

    private static let common: [StaticString] = [
        "biaya", "tarif", "layanan", "pelayanan", "besaran", "besarnya", "fee", "fees", "total",
    ]
}
