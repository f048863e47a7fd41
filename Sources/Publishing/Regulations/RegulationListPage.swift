import Bytes
import Reading
import ServiceStandard
import Templates

/// The page that lists the regulations of the site.
extension PageBuilder {
    mutating func regulationListPage(_ citing: CitingServices, _ catalogue: Catalogue) -> Record<RegulationListPageField> {
        begin(.regulations)
        let record = arena.record(RegulationListPageField.self)
        let title = site.words[.modelRegulations][...]
        arena.set(
            record, .page, record: page(.regulations, title: title, breadcrumbs: [(.home, site.words[.modelHome][...])]))
        arena.set(record, .title, text: title)
        var last: RegulationKind?
        var group: Record<RegulationGroupField>?
        for (kind, index) in regulationsInOrder() {
            let list = kind == last ? group ?? arena.record(RegulationGroupField.self) : arena.record(RegulationGroupField.self)
            if kind != last {
                if !kind.name.isEmpty { arena.set(list, .title, text: kind.name) }
                arena.append(list, to: record, .groups)
            }
            (last, group) = (kind, list)
            arena.append(row(index, citing, catalogue), to: list, .regulations)
        }
        return record
    }

    /// A regulation that more services rest on is one of all.
    private static let shownServices = 6

    private mutating func row(_ index: Int, _ citing: CitingServices, _ catalogue: Catalogue) -> Record<RegulationRowField> {
        let entry = site.regulations.entries[index]
        let header = entry.regulation.header
        let row = arena.record(RegulationRowField.self)
        arena.set(row, .href, text: href(entry.route))
        arena.set(row, .title, text: entry.title)
        var number = header
        number.kind = nil
        let name = number.name
        if !name.isEmpty { arena.set(row, .number, text: name) }
        arena.set(row, .isSummary, flag: header.isSummary)
        if let status = header.status?.value {
            arena.set(row, .status, text: site.words[status.word])
            arena.set(row, .isRevoked, flag: status == .revoked)
        }
        let services = citing.services(citing: index)
        if !services.isEmpty {
            // "2 layanan: Paspor Dinas; Izin Perjalanan ke Luar Negeri"
            var text = Array(site.words.count(services.count, one: .modelServicesOne, many: .modelServices))
            text.append(": ")
            text.append(
                services.prefix(Self.shownServices).map { catalogue.services[$0][catalogue.services[$0].title] }, separatedBy: "; ")
            if services.count > Self.shownServices { text.append("; …") }
            arena.set(row, .services, text: text)
        }
        return row
    }

    /// The highest kind first, of each kind the newest first.
    private func regulationsInOrder() -> [(kind: RegulationKind, index: Int)] {
        let entries = site.regulations.entries
        func key(_ index: Int) -> (Int, Int) {
            let header = entries[index].regulation.header
            let digits = header.number?.value.prefix(while: ASCII.isDigit).prefix(9) ?? []
            return (header.year?.value ?? 0, digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
        }
        return entries.indices.map { (kind: RegulationKind(entries[$0].regulation.header.kind?.value ?? []), index: $0) }
            .sorted { a, b in
                if a.kind != b.kind { return a.kind.precedes(b.kind) }
                let (first, second) = (key(a.index), key(b.index))
                return first == second ? a.index < b.index : first > second
            }
    }
}

extension RegulationHeader.Status {
    var word: Word {
        switch self {
        case .inForce: .modelInForce
        case .amended: .modelAmended
        case .revoked: .modelRevoked
        }
    }
}
