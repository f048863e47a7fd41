import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// A card takes another fee than the article states that it cites for it.
///
/// An amount must be one of those that the article states, or a sum of several; where the article says that nothing is paid,
/// or sets a most, it must keep to that. Nothing is told where the article leaves the amount open: a least, a share, an
/// amount per sheet. A card that takes nothing is never told.
enum OtherFee: CardRule {
    static let rule = Rule(
        "law.fee", .law, .warning,
        indonesian: "biaya berbeda dari biaya pada pasal yang dirujuk",
        english: "a fee differs from that of the article it cites")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard !card.law.cited.isEmpty, let section = card.section(.fee) else { return }
        var lines: [(line: FeeLine, group: Int)] = []
        for (index, group) in section.groups.enumerated() {
            for case .fees(let list) in group.blocks {
                lines += list.filter { !$0.isNotice && !$0.fees.isEmpty }.map { ($0, index) }
            }
        }
        let cited = CitedSection(section, lines: lines.map(\.line.text), of: card)
        var known: [[CitedLaw.Unit]: ProvisionFees] = [:]
        for (line, group) in lines {
            let units = CitedLaw.outermost(cited.units(of: line.text, inGroup: group), in: card.site.regulations)
            var stated = known[units] ?? ProvisionFees()
            if known[units] == nil {
                for unit in units { stated.add(card.site.regulations.regulations[unit.regulation], unit) }
                known[units] = stated
            }
            guard let first = stated.first else { continue }
            let regulation = card.site.regulations.regulations[first.regulation]
            for fee in line.fees {
                guard let amounts = fee.value.amounts,
                    [amounts.from, amounts.to].contains(where: { !stated.allow($0.amount, per: fee.value.unit) })
                else { continue }
                findings.add(
                    rule, at: fee.range, related: [(regulation.nodes[first.unit].range, regulation.file)],
                    words(card.file[fee.range].string, stated, regulation.fullName(of: first.unit), regulation.file.path))
            }
        }
    }

    private static func words(_ fee: String, _ stated: ProvisionFees, _ article: String, _ path: String) -> Words {
        Words(
            id: "Biaya “\(fee)” berbeda dari “\(stated.text(in: .indonesian))” pada \(article) (\(path))",
            "samakan biayanya, atau rujuk pasal yang memang menjadi dasarnya",
            en: "The fee “\(fee)” differs from “\(stated.text(in: .english))” of \(article) (\(path))",
            "make them the same, or cite the article that the fee rests on")
    }
}
