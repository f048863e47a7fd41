import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// One card for two services: its title, or one item of its products, joins two kinds of documents.
///
/// A standard is set for each type of service (jenis pelayanan, PermenPANRB 15/2014); requirements, times and fees of two
/// services in one card cannot be told apart. Sizes and forms of one document are one product.
enum SeveralProducts: CardRule {
    static let rule = Rule(
        "scope.multi-product", .consistency, .warning,
        indonesian: "satu kartu memuat dua layanan",
        english: "one card holds two services")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        let title = card.header.title
        if let joint = joint(in: title.value), title.range.indices.count == title.value.count {
            add(title.value, joint, at: Int(title.range.start) - title.value.startIndex, &findings)
        }
        for group in card.section(.product)?.groups ?? [] {
            for case .products(let products) in group.blocks {
                for product in products {
                    guard let range = card.document.range(ofSinglePiece: product.text) else { continue }
                    let text = card.document.text[range]
                    guard let joint = joint(in: text) else { continue }
                    let place = card.document.place(of: joint, in: text, of: product.text)
                    findings.add(rule, at: place, words(text[joint].string))
                }
            }
        }
    }

    private static func add(_ text: ByteSlice, _ joint: Range<Int>, at offset: Int, _ findings: inout Findings) {
        findings.add(rule, at: SourceRange(start: joint.lowerBound + offset, end: joint.upperBound + offset), words(text[joint].string))
    }

    /// From the first product to the end of the second, where "dan", "serta", "&" or "+" joins two of different kinds.
    private static func joint(in text: ByteSlice) -> Range<Int>? {
        guard mayJoin(text) else { return nil }
        var position = text.startIndex
        while let space = text[position...].offset(of: ASCII.space) {
            let start = position + space + 1
            position = start
            guard start < text.endIndex else { return nil }
            switch text[start] | 0x20 {
            case 0x26, 0x2B, 0x64, 0x73: break  // & + d s
            default: continue
            }
            let word = text[start...].prefix { $0 != ASCII.space }
            guard word.equals("&") || word.equals("+") || word.equalsFolded("dan") || word.equalsFolded("serta"),
                let first = ProductNames.standard.kind(at: text[..<start]), let second = ProductNames.standard.kind(at: text[word.endIndex...]),
                first != second
            else { continue }
            return text.trimmed().indices
        }
        return nil
    }

    /// Whether a word begins as "dan", "serta", "&" and "+" do.
    private static func mayJoin(_ text: ByteSlice) -> Bool {
        text.withUnsafeBufferPointer { text in
            var index = 1
            while index < text.count {
                if text[index - 1] == ASCII.space {
                    switch text[index] | 0x20 {
                    case 0x26, 0x2B: return true
                    case 0x64: if index + 2 < text.count, text[index + 1] | 0x20 == 0x61, text[index + 2] | 0x20 == 0x6E { return true }
                    case 0x73: if index + 1 < text.count, text[index + 1] | 0x20 == 0x65 { return true }
                    default: break
                    }
                }
                index += 1
            }
            return false
        }
    }

    private static func words(_ text: String) -> Words {
        Words(
            id: "“\(text)” menggabungkan dua layanan dalam satu kartu",
            "buat satu kartu untuk setiap layanan, masing-masing dengan persyaratan, waktu, dan biayanya",
            en: "“\(text)” joins two services in one card",
            "write a card for each of them, with its own requirements, time and fee")
    }
}
