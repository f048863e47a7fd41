import Bytes
import ServiceStandard

/// What units of a regulation are called, in the language of the law whatever the language of the site.
enum UnitNames {
    /// "BAB III", "Bagian Kesatu", "Pasal 14A"; an article without a number gets the words for that.
    static func append(_ node: RegulationNode, unknown: [UInt8], to out: inout [UInt8]) {
        let name: StaticString
        switch node.kind {
        case .book: name = "Buku "
        case .chapter: name = "BAB "
        case .part: name = "Bagian "
        case .paragraph: name = "Paragraf "
        case .article: name = "Pasal "
        case .clause, .letter, .item, .subletter, .subitem, .section, .text: return
        }
        out.append(name)
        out.append(contentsOf: node.number.map { Array($0.value) } ?? unknown)
    }

    /// The marker as the law prints it: "(1)", "a.", "1)"; empty for headings and texts.
    static func marker(_ node: RegulationNode) -> [UInt8] {
        guard let number = node.number?.value else { return [] }
        switch node.kind {
        case .clause: return [0x28] + number + [0x29]
        case .letter, .item: return number + [0x2E]
        case .subletter, .subitem: return number + [0x29]
        default: return []
        }
    }
}
