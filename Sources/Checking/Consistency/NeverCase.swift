import CommonMark
import Diagnostics
import ServiceStandard

/// Something that holds only in a case stands in a group for another case: it never holds.
///
/// A group "Bagi hilang" limits all that stands in it; "Untuk: rusak" in it asks for both at once, and no page of a case will
/// ever show it.
enum NeverCase: CardRule {
    static let rule = Rule(
        "case.never", .consistency, .warning,
        indonesian: "syarat kasusnya tidak pernah terpenuhi",
        english: "it holds in a case that never comes")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard !card.header.cases.isEmpty else { return }
        for section in card.card.sections {
            for group in section.groups {
                let outer = Conditions(group.condition)
                for block in group.blocks { check(block, outer, card, &findings) }
            }
        }
    }

    private static func check(_ block: Block, _ outer: Conditions, _ card: CheckedCard, _ findings: inout Findings) {
        switch block {
        case .requirements(let list, _): check(list, outer, card, &findings)
        case .steps(let list):
            for index in list.indices {
                check(list[index].condition, outer, card, &findings)
                if !list[index].parts.isEmpty { check(list[index].parts, outer.and(list[index].condition), card, &findings) }
            }
        case .times(let list): for index in list.indices { check(list[index].condition, outer, card, &findings) }
        case .fees(let list): for index in list.indices { check(list[index].condition, outer, card, &findings) }
        case .products(let list): for index in list.indices { check(list[index].condition, outer, card, &findings) }
        case .markup, .columns, .contacts, .hours, .legalBases: break
        }
    }

    private static func check(_ list: [Requirement], _ outer: Conditions, _ card: CheckedCard, _ findings: inout Findings) {
        for index in list.indices {
            check(list[index].condition, outer, card, &findings)
            if !list[index].parts.isEmpty { check(list[index].parts, outer.and(list[index].condition), card, &findings) }
        }
    }

    private static func check(_ condition: Condition?, _ outer: Conditions, _ card: CheckedCard, _ findings: inout Findings) {
        guard let condition, !outer.isEmpty, outer.arePossible,
            let other = outer.all.first(where: { Conditions($0).exclude(Conditions(condition)) })
        else { return }
        findings.add(
            rule, at: condition.range, related: [(other.range, card.file)],
            Words(
                id: "Kasus “\(card.file[condition.range].string)” tidak pernah terjadi bersama “\(card.file[other.range].string)”",
                "pindahkan keluar dari kelompok itu, atau perbaiki kasusnya",
                en: "The case “\(card.file[condition.range].string)” never comes together with “\(card.file[other.range].string)”",
                "move it out of that group, or mend the case"))
    }
}
