import Bytes
import ServiceStandard

/// The style sheet of one SOP page: what differs from SOP to SOP. How the rest looks is said by the theme.
///
/// Names of classes: `t3` a tile, `l2` a lane, `r4` a row, `f1` a flow; equal ones share a class.
struct SopStyleSheet: Sendable {
    private var tiles: [FlowTile] = []
    private var lanes: [FlowGrid.Lane] = []
    private var rows: [FlowGrid.Row] = []
    private var widths: [Int] = []
    private var tileNumbers: [FlowTile: Int] = [:]

    /// Number of a tile's class; `nil` for one that shows nothing.
    mutating func number(of tile: FlowTile) -> Int? {
        guard !tile.strokes.isEmpty else { return nil }
        if let known = tileNumbers[tile] { return known }
        tiles.append(tile)
        tileNumbers[tile] = tiles.count
        return tiles.count
    }

    mutating func number(of lane: FlowGrid.Lane) -> Int { Self.number(of: lane, in: &lanes) }
    mutating func number(of row: FlowGrid.Row) -> Int { Self.number(of: row, in: &rows) }
    mutating func number(ofWidth width: Int) -> Int { Self.number(of: width, in: &widths) }

    private static func number<Value: Equatable>(of value: Value, in list: inout [Value]) -> Int {
        if let index = list.firstIndex(of: value) { return index + 1 }
        list.append(value)
        return list.count
    }

    /// Text on paper is not larger than that, in tenths of a point.
    private static let mostOnPaper = 85
    /// The width of a page of A4 or Letter on its side between its margins, in tenths of a point.
    private static let paper = 6_900

    func write(to out: inout [UInt8]) {
        for (index, lane) in lanes.enumerated() {
            out.append(".flow .l")
            out.append(decimal: index + 1)
            out.append("{min-inline-size:")
            Self.append(em: 2 * lane.half, to: &out)
            out.append("}\n")
        }
        for (index, row) in rows.enumerated() {
            out.append(".flow .r")
            out.append(decimal: index + 1)
            out.append(">td{block-size:")
            Self.append(em: 2 * row.half, to: &out)
            out.append("}\n")
            if let place = row.startPlace { write(place: place, of: ".start", row: index + 1, to: &out) }
            if let place = row.endPlace { write(place: place, of: ".end", row: index + 1, to: &out) }
        }
        for (index, tile) in tiles.enumerated() {
            out.append(".t")
            out.append(decimal: index + 1)
            out.append("{background-image:url(\"")
            tile.appendAddress(to: &out)
            out.append("\")}\n")
        }
        for (index, width) in widths.enumerated() {
            let size = min(Self.mostOnPaper, Self.paper * 100 / max(1, width))
            out.append("@media print{.f")
            out.append(decimal: index + 1)
            out.append("{font-size:")
            out.append(decimal: size / 10)
            out.append(0x2E)
            out.append(decimal: size % 10)
            out.append("pt}}\n")
        }
    }

    private func write(place: Int, of name: StaticString, row: Int, to out: inout [UInt8]) {
        out.append(".r")
        out.append(decimal: row)
        out.append(ASCII.space)
        out.append(name)
        out.append("{inset-block-start:")
        FlowTile.append(percent: place, to: &out)
        out.append("%}\n")
    }

    /// Appends hundredths of an em: "8.4em".
    private static func append(em hundredths: Int, to out: inout [UInt8]) {
        out.append(decimal: hundredths / 100)
        let rest = hundredths % 100
        if rest != 0 {
            out.append(0x2E)
            if rest < 10 { out.append(0x30) }
            out.append(decimal: rest % 10 == 0 ? rest / 10 : rest)
        }
        out.append("em")
    }
}
