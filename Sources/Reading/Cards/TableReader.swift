import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Tables of requirements, of steps and of fees become values when their columns are named like properties.
extension CardContext {
    private enum Column: Equatable {
        case own(TableColumn)
        case property(PropertyKey)
    }

    /// A table as values; `nil` when a column has another name, since its text would have no place.
    mutating func tableBlocks(_ table: Int, of component: Component?) -> [Block]? {
        switch component {
        case .requirements: return requirementTable(table)
        case .procedure: return stepTable(table)
        case .fee: return feeTable(table)
        default: return nil
        }
    }

    private mutating func requirementTable(_ table: Int) -> [Block]? {
        let headings = cells(of: firstRow(of: table))
        guard let columns = columns(headings, item: .requirement, amount: nil, among: .requirement),
            rowNumbersAreMarkers(table, columns, from: 1)
        else { return nil }
        let items = items(of: table, headings, columns).map(\.item)
        let requirements = items.map { requirement($0) }
        return withHeadings(headings, columns, items)
            + [.requirements(requirements, marks: columns.contains(.own(.number)) ? .numbers(from: 1) : .bullets)]
    }

    private mutating func stepTable(_ table: Int) -> [Block]? {
        let headings = cells(of: firstRow(of: table))
        guard let columns = columns(headings, item: .step, amount: nil, among: .step),
            rowNumbersAreMarkers(table, columns, from: lastStep + 1)
        else { return nil }
        let items = items(of: table, headings, columns).map(\.item)
        return withHeadings(headings, columns, items) + [.steps(items.map { step($0) })]
    }

    private mutating func feeTable(_ table: Int) -> [Block]? {
        let headings = cells(of: firstRow(of: table))
        guard let columns = columns(headings, item: .kind, amount: .amount, among: .fee),
            rowNumbersAreMarkers(table, columns, from: 1)
        else { return nil }
        let isRupiah = columns.firstIndex(of: .own(.amount)).map { HeadingTable.namesCurrency(plain(headings[$0])) } ?? false
        let rows = items(of: table, headings, columns)
        let lines = rows.map { item, amount in
            var line = FeeLine(label: item.text.isEmpty ? nil : item.text, text: amount, range: item.range, fees: fees(amount, isRupiah: isRupiah))
            if line.fees.isEmpty { reportUnreadAmount(amount) }
            // A blank has no text of its own to stand in.
            if amount.isEmpty { line.fees = line.fees.map { Sourced($0.value, item.range) } }
            line.condition = item.condition
            line.properties = item.properties
            return line
        }
        return withHeadings(headings, columns, rows.map(\.item)) + [.fees(lines)]
    }

    /// What each column holds; `nil` when one has another name, or when the columns of item and amount are not there.
    private func columns(
        _ headings: [RichText], item: TableColumn, amount: TableColumn?, among allowed: PropertySet
    ) -> [Column]? {
        var columns: [Column] = []
        for heading in headings {
            let word = plain(heading)
            let known = names.column(word)
            let own = [amount, item, .number].compactMap(\.self).first { known.contains($0) && !columns.contains(.own($0)) }
            if let own {
                columns.append(.own(own))
            } else if let key = names.property(word, among: allowed), !columns.contains(.property(key)) {
                columns.append(.property(key))
            } else {
                return nil
            }
        }
        guard columns.contains(.own(item)), amount.map({ columns.contains(.own($0)) }) ?? true else { return nil }
        return columns
    }

    /// The rows below the headings as items, each with the cell of its amount.
    private mutating func items(of table: Int, _ headings: [RichText], _ columns: [Column]) -> [(item: RawItem, amount: RichText)] {
        var items: [(RawItem, RichText)] = []
        for row in document.children(of: table).dropFirst() {
            var item = RawItem(text: .empty, range: range(of: row))
            var amount = RichText.empty
            for ((cell, column), heading) in zip(zip(document.children(of: row), columns), headings) {
                let text = self.text(of: cell)
                switch column {
                case .own(.step), .own(.kind), .own(.requirement): item.text = text
                case .own(.amount): amount = text
                case .own(.number): break
                case .property(let key):
                    guard saysSomething(text) else { continue }
                    item.properties.append(Property(key: key, label: heading, value: text, range: range(of: cell)))
                    if key == .condition { item.condition = condition(text) }
                }
            }
            items.append((item, amount))
        }
        return items
    }

    /// An empty cell or a dash says nothing.
    private func saysSomething(_ cell: RichText) -> Bool {
        let words = plain(cell).trimmed()
        return !words.isEmpty && !words.equals("-") && !words.equals("–") && !words.equals("—")
    }

    /// Whether the column of numbers, if there is one, only counts the rows: the values have numbers of their own then. A
    /// number that does not follow the one above it is reported, since a row may be lost.
    private mutating func rowNumbersAreMarkers(_ table: Int, _ columns: [Column], from first: Int) -> Bool {
        guard let column = columns.firstIndex(of: .own(.number)) else { return true }
        var start: Int?
        var hasBlank = false
        for (row, node) in document.children(of: table).dropFirst().enumerated() {
            var cells = document.children(of: node)
            for _ in 0..<column { _ = cells.next() }
            guard let text = cells.next().map({ text(of: $0) }) else { continue }
            var cell = plain(text).trimmed()
            if cell.last == 0x2E || cell.last == 0x29 { cell = cell.dropLast() }
            guard !cell.isEmpty else {
                hasBlank = true
                continue
            }
            // A number as it is counted has no zero in front.
            guard cell.first != 0x30, cell.count <= 6, cell.allSatisfy(ASCII.isDigit) else { return false }
            let number = cell.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            let begins = start ?? (number == row + first ? first : 1)
            guard number == row + begins else {
// Rows under one number, a table that goes on from another, and numbers that begin anew lose nothing.
                if start != nil, !hasBlank, number != 1 { report(.rowNumber(cell.string, expected: row + begins), at: range(of: text)) }
                return false
            }
            start = begins
        }
        return true
    }

    /// The headings of columns that no value shows as its label.
    private func withHeadings(_ headings: [RichText], _ columns: [Column], _ items: [RawItem]) -> [Block] {
        var left: [RichText] = []
        for (heading, column) in zip(headings, columns) {
            if case .property(let key) = column, items.contains(where: { $0.property(key) != nil }) { continue }
            if saysSomething(heading) { left.append(heading) }
        }
        return left.isEmpty ? [] : [.columns(left)]
    }

    private func firstRow(of table: Int) -> Int { table + 1 }

    private func cells(of row: Int) -> [RichText] { document.children(of: row).map { text(of: $0) } }
}
