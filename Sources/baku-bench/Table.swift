/// Lines of columns, the first to the left, the others to the right.
struct Table {
    var rows: [[String]]

    /// The table as a Markdown table, its columns aligned so that it reads well on a terminal too.
    var text: String {
        guard let head = rows.first else { return "" }
        let widths = head.indices.map { column in rows.map { $0[column].unicodeScalars.count }.max() ?? 0 }
        func line(_ cells: [String]) -> String {
            let padded = cells.enumerated().map { column, cell in
                let blank = String(repeating: " ", count: widths[column] - cell.unicodeScalars.count)
                return column == 0 ? cell + blank : blank + cell
            }
            return "| \(padded.joined(separator: " | ")) |\n"
        }
        let rule = widths.enumerated().map { column, width in
            String(repeating: "-", count: max(1, width - (column == 0 ? 0 : 1))) + (column == 0 ? "" : ":")
        }
        return line(head) + "| \(rule.joined(separator: " | ")) |\n" + rows.dropFirst().map(line).joined()
    }
}

/// A number with so many digits behind the point.
func decimal(_ value: Double, _ digits: Int) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let scaled = Int((value.magnitude * Double(scale)).rounded())
    let sign = value < 0 && scaled != 0 ? "-" : ""
    guard digits > 0 else { return "\(sign)\(scaled)" }
    let fraction = String(scaled % scale)
    return "\(sign)\(scaled / scale).\(String(repeating: "0", count: digits - fraction.utf8.count))\(fraction)"
}

/// A count with commas between thousands.
func grouped(_ value: Int) -> String {
    var digits = Array(String(value).utf8)
    var place = digits.count - 3
    while place > 0 {
        digits.insert(UInt8(ascii: ","), at: place)
        place -= 3
    }
    return String(decoding: digits, as: UTF8.self)
}
