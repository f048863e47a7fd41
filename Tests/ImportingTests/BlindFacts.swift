import Bytes
import Diagnostics
import Foundation
import Reading
import ServiceStandard
import Testing

@testable import Importing

/// Facts of an imported draft in the form of the lists beside the sources of ``BlindTests``: `syarat: Fotokopi KTP`.
struct BlindFacts {
    /// Key and folded text, as often as they occur.
    private(set) var counts: [String: Int] = [:]

    /// - Parameter list: a hand-written `fakta.txt`.
    init(list: String) {
        for line in list.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            add(String(line[..<colon]), String(line[line.index(after: colon)...]))
        }
    }

    init(_ imported: Importer.Imported) throws {
        add("jenis", imported.kind.rawValue)
        let text = String(decoding: imported.markdown, as: UTF8.self)
        switch imported.kind {
        case .service: try addService(imported)
        case .sop: try addSop(imported, text)
        case .regulation:
            add("judul", imported.title)
            for line in text.split(separator: "\n") where line.hasPrefix("#") {
                let words = line.split(separator: " ")
                if words.count > 2, words[1] == "Pasal", words[2] != "?" { add("pasal", String(words[2])) }
            }
        }
        plain = Self.folded(text)
    }

    /// The whole draft, for facts that are no values of it.
    private var plain = ""

    private mutating func add(_ key: String, _ text: String) {
        let folded = key == "kanal" ? Self.channel(Self.folded(text)) : Self.folded(text)
        if !folded.isEmpty { counts[key + ": " + folded, default: 0] += 1 }
    }

    private mutating func addService(_ imported: Importer.Imported) throws {
        let facts = try Facts(imported)
        add("judul", facts.title)
        if let decree = facts.decree { add("sk", decree) }
        for item in facts.requirements { add("syarat", item.text) }
        for part in facts.parts { add("syarat", part) }
        for step in facts.steps { add("langkah", step) }
        for time in facts.times where !time.hasPrefix("(") { add("waktu", time) }
        for fee in facts.fees { add("biaya", fee) }
        for product in facts.products { add("produk", product) }
        for contact in facts.contacts {
            let kind = contact.prefix { $0 != " " }
            let rest = contact.dropFirst(kind.count)
            if kind == "officer" { add("pejabat", String(rest)) } else { add("kanal", (Self.kinds[String(kind)] ?? String(kind)) + rest) }
        }
    }

    /// A number as its digits, an account without its sign; of a place the kind, since it may be described in many ways.
    private static func channel(_ text: String) -> String {
        let kind = String(text.prefix { $0 != " " })
        let rest = text.dropFirst(kind.count).trimmingCharacters(in: .whitespaces)
        switch kind {
        case "phone", "sms", "whatsapp", "fax":
            let number = rest.range(of: "ext").map { rest[..<$0.lowerBound] } ?? rest[...]
            return kind + " " + number.filter(\.isNumber)
        case "walkin", "dropbox", "lapor": return kind
        case "web": return kind + " " + rest.replacing("https://", with: "").replacing("http://", with: "")
        default: return kind + " " + rest.drop { $0 == "@" }
        }
    }

    /// As the lists call them.
    private static let kinds = ["website": "web", "counter": "walkIn"]

    private mutating func addSop(_ imported: Importer.Imported, _ text: String) throws {
        add("judul", imported.title)
        var report = DiagnosticBag()
        let names = try #require(ProfileReading.standard(report: &report)).names
        let header = try #require(SopReader(names: names).read(SourceFile(path: "content/sop/x.md", bytes: imported.markdown), report: &report)).header
        if let number = header.number { add("nomor", number.value.string) }
        for performer in header.performers { add("pelaksana", performer.value.string) }
        var inSteps = false
        for line in text.split(separator: "\n") {
            if line.hasPrefix("## ") { inSteps = line.contains("Prosedur") }
            if inSteps, line.first?.isNumber ?? false, let dot = line.firstIndex(of: ".") { add("langkah", String(line[line.index(after: dot)...])) }
            if let label = line.range(of: "- Waktu: ") {
                let words = line[label.upperBound...].split(separator: " ").map { $0.lowercased() }.filter { $0 != "±" && $0 != "≤" }
                let unit = words.dropFirst().first.map { $0 == "hari" && words.contains("kerja") ? "hari kerja" : $0 }
                add("waktu", "\(words.first ?? "") \(unit.flatMap { Self.units[$0] } ?? unit ?? "")")
            }
        }
    }

    private static let units = ["menit": "minute", "jam": "hour", "hari": "day", "hari kerja": "workingDay", "minggu": "week", "bulan": "month"]

    /// The facts of this list that `other` has not, or not as often.
    func missing(in other: BlindFacts) -> [String] {
        counts.flatMap { key, count -> [String] in
            // A legal basis is a text of its section; what counts is that it is there.
            if key.hasPrefix("dasar: "), other.plain.contains(key.dropFirst(7)) { return [] }
            return Array(repeating: key, count: max(0, count - (other.counts[key] ?? 0)))
        }.sorted()
    }

    var count: Int { counts.values.reduce(0, +) }

    /// Without capitals, runs of white space, emphasis and the sign that ends an item of a list.
    private static func folded(_ text: String) -> String {
        var words = text.lowercased().replacing("*", with: "").replacing("\u{A0}", with: " ").replacing("\\", with: "")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for (entity, sign) in [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">")] { words = words.replacing(entity, with: sign) }
        for end in ["; dan", "; atau", ", dan", ";", ".", ",", ":"] where words.hasSuffix(end) {
            words = String(words.dropLast(end.count))
            break
        }
        return words
    }
}
