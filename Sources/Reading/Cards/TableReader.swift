import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Tables of steps and of fees become values when their columns are named like properties.
extension CardContext {
    private enum Column {
        case own(TableColumn)
        case property(PropertyKey)
    }

    mutating func tableBlock(_ table: Int, of component: Component?) -> Block? {
        switch component {
        case .procedure: return stepTable(table)
        case .fee: return feeTable(table)
        default: return nil
        }
    }

    private mutating func stepTable(_ table: Int) -> Block? {
        guard let rows = rows(of: table, ownColumn: .step, among: .step) else { return nil }
        return .steps(rows.map { step($0) })
    }

    private mutating func feeTable(_ table: Int) -> Block? {
        let headings = cells(ofFirstRowOf: table)
        guard let amountColumn = headings.firstIndex(where: { names.column(plain($0)).contains(.amount) }),
            let items = rows(of: table, ownColumn: .kind, among: .fee, passingOver: amountColumn)
        else { return nil }
        var lines: [FeeLine] = []
        for (item, row) in zip(items, document.children(of: table).dropFirst()) {
            let cells = document.children(of: row).map { text(of: $0) }
            guard amountColumn < cells.count else { return nil }
            let amount = cells[amountColumn]
            var line = FeeLine(label: item.text, text: amount, range: range(of: row), fees: fees(amount))
            line.condition = item.condition
            line.properties = item.properties
            lines.append(line)
        }
        return .fees(lines)
    }

    /// The rows below the headings as items; `nil` when a column has another name, since its text would have no place.
    private mutating func rows(
        of table: Int, ownColumn: TableColumn, among allowed: PropertySet, passingOver passed: Int? = nil
    ) -> [RawItem]? {
        let headings = cells(ofFirstRowOf: table)
        var columns: [Column?] = []
        for (index, heading) in headings.enumerated() {
            let word = plain(heading)
            let known = names.column(word)
            if index == passed {
                columns.append(nil)
            } else if known.contains(ownColumn), !columns.contains(where: { if case .own(ownColumn) = $0 { true } else { false } }) {
                columns.append(.own(ownColumn))
            } else if known.contains(.number) {
                columns.append(.own(.number))
            } else if let key = names.property(word, among: allowed) {
                columns.append(.property(key))
            } else {
                return nil
            }
        }
        guard columns.contains(where: { if case .own(ownColumn) = $0 { true } else { false } }) else { return nil }
        var items: [RawItem] = []
        for row in document.children(of: table).dropFirst() {
            var item = RawItem(text: .empty, range: range(of: row))
            for (index, cell) in document.children(of: row).enumerated() where index < columns.count {
                let text = self.text(of: cell)
                switch columns[index] {
                case .own(ownColumn): item.text = text
                case .own: break
                case .property(let key):
                    let words = plain(text).trimmed()
                    // An empty cell or a dash says nothing.
                    guard !words.isEmpty, !words.equals("-"), !words.equals("–") else { continue }
                    let property = Property(key: key, label: headings[index], value: text, range: range(of: cell))
                    item.properties.append(property)
                    if key == .condition { item.condition = condition(text) }
                case nil: break
                }
            }
            items.append(item)
        }
        return items
    }

    private func cells(ofFirstRowOf table: Int) -> [RichText] {
        var rows = document.children(of: table)
        guard let first = rows.next() else { return [] }
        return document.children(of: first).map { text(of: $0) }
    }
}
