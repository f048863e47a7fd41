import Bytes
import Diagnostics
import ServiceStandard

/// The keys of a regulation.
enum RegulationFields {
    static let table: [HeaderField<RegulationHeader>] = [
        HeaderField("judul", required: true) { reader, node, regulation in
            if let title = reader.text(node) { regulation.title = title }
        },
        HeaderField("jenis") { $2.kind = $0.text($1) },
        HeaderField("nomor") { $2.number = $0.text($1) },
        HeaderField("tahun") { $2.year = $0.year($1) },
        HeaderField("ditetapkan") { $2.enacted = $0.date($1) },
        HeaderField("diundangkan") { $2.promulgated = $0.date($1) },
        HeaderField("status") { reader, node, regulation in
            let statuses = RegulationHeader.Status.allCases
            let choices: [(StaticString, RegulationHeader.Status)] = [
                ("berlaku", .inForce), ("diubah", .amended), ("dicabut", .revoked),
            ]
            regulation.status = reader.choice(node, choices, shown: statuses.map(\.rawValue))
                .map { Sourced($0, reader.tree.nodes[node].range) }
        },
        HeaderField("mengubah") { $2.amends = $0.texts($1) },
        HeaderField("diubah") { $2.amendedBy = $0.texts($1) },
        HeaderField("mencabut") { $2.revokes = $0.texts($1) },
        HeaderField("dicabut") { $2.revokedBy = $0.texts($1) },
        HeaderField("sumber") { $2.source = $0.fileLink($1) },
        HeaderField("abaikan") { $2.ignoredRules = $0.ignoredRules($1) },
        HeaderField("ringkasan") { reader, node, regulation in regulation.isSummary = reader.flag(node) ?? false },
    ]
}

extension HeaderReader {
    /// A year of four digits.
    fileprivate mutating func year(_ node: Int) -> Sourced<Int>? {
        guard let text = text(node, .year) else { return nil }
        guard text.value.count == 4, let year = HeaderNumber.digits(text.value), (1900...2199).contains(year) else {
            wrongValue(node, .year)
            return nil
        }
        return Sourced(year, text.range)
    }
}
