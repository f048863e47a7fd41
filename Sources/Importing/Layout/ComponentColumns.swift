import Bytes
import Reading
import ServiceStandard

/// Where the columns of a table No | Komponen | Uraian stand on one page: numbers and names at the left, values at the right.
struct ComponentColumns {
    /// The first character of the values.
    var cut: Int
    /// Indices of the lines that the table's heading stands on.
    var heading: Set<Int> = []
    /// Whether colons part the columns.
    var hasColons = false

    /// The columns of some lines, which are one page of a text; `nil` when no table with components stands on them.
    ///
    /// - Parameters:
    ///   - leastNames: so many lines with a whole name are needed where there is no heading.
    ///   - hasColons: whether colons part the columns of the page before, so that few of them are enough here.
    init?(_ lines: [LayoutLine], names: HeadingTable, leastNames: Int = 2, afterColons hasColons: Bool = false) {
        let finder = HeadingFinder([], names: names)
        if let colons = Self.colons(lines, finder, goesOn: hasColons) {
            (cut, self.hasColons) = (colons, true)
            return
        }
        let heading = lines.indices.first { Self.isHeading(lines[$0]) }
        let headings = heading.map { Self.headings(lines, $0) } ?? []
        // Names that stand whole on their lines, with a value beside them.
        let seeds = lines.indices.filter { !headings.contains($0) }.compactMap { Self.seed(lines[$0], finder) }
        let body = lines.indices.filter { !headings.contains($0) }.map { lines[$0] }
        let first = heading.flatMap { index in lines[index].phrases.first { LayoutWords.heading($0.text) == .component } }
        let second = heading.flatMap { index in lines[index].phrases.first { LayoutWords.heading($0.text) == .value } }
        guard heading != nil || seeds.count >= leastNames else { return nil }
        guard let upper = seeds.map(\.value).min() ?? second?.start, let lower = first?.end ?? seeds.map(\.nameEnd).min() else { return nil }
        cut = Gutter.cut(in: min(lower, upper)...max(lower, upper), lines: body)
        self.heading = headings
    }

    /// A line with a number or none, the name of a component, and something behind white.
    private static func seed(_ line: LayoutLine, _ finder: HeadingFinder) -> (nameEnd: Int, value: Int)? {
        var phrases = line.phrases
        if phrases.count > 1, isNumber(phrases[0].text) { phrases.removeFirst() }
        guard phrases.count > 1 else { return nil }
        var name = phrases[0].words
        if name.count > 1, isNumber(name[0].text) { name.removeFirst() }
        guard finder.component(of: name.joinedText[...]) != nil else { return nil }
        return (phrases[0].end, phrases[1].start)
    }

    static func isNumber(_ text: [UInt8]) -> Bool { LayoutWords.number(text) != nil }

    /// "No   Komponen   Uraian".
    private static func isHeading(_ line: LayoutLine) -> Bool {
        let found = line.phrases.map { LayoutWords.heading($0.text) }
        return found.contains(.component) && found.contains(.value)
    }

    /// All such lines, and column numbers below them.
    private static func headings(_ lines: [LayoutLine], _ first: Int) -> Set<Int> {
        var found: Set<Int> = []
        for index in lines.indices[first...] where isHeading(lines[index]) {
            found.insert(index)
            if let next = lines[(index + 1)...].firstIndex(where: { !$0.isBlank }), LayoutWords.areColumnNumbers(lines[next]) { found.insert(next) }
        }
        return found
    }

    /// Where colons stand below one another behind the names of components.
    ///
    /// In plain text ("Biaya : gratis") some stand in one column by chance; in a table nearly all do, with white in front of
    /// those behind short names.
    private static func colons(_ lines: [LayoutLine], _ finder: HeadingFinder, goesOn: Bool) -> Int? {
        var places: [Int: Int] = [:]
        var components: [Int: Set<Component>] = [:]
        var named: [Int: Int] = [:]
        var apart: Set<Int> = []
        for line in lines {
            guard let index = line.words.firstIndex(where: { $0.text == [0x3A] }), index > 0 else { continue }
            let place = line.words[index].start
            places[place, default: 0] += 1
            if place - line.words[index - 1].end >= 2 { apart.insert(place) }
            var name = Array(line.words[..<index])
            if name.count > 1, isNumber(name[0].text) { name.removeFirst() }
            if let component = finder.component(of: name.joinedText[...]) {
                components[place, default: []].insert(component)
                named[place, default: 0] += 1
            }
        }
        guard let best = places.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }), best.value > 2, components[best.key, default: []].count > 1
        else { return nil }
        let isTable = best.value >= 4 && apart.contains(best.key) && named[best.key, default: 0] * 4 >= named.values.reduce(0, +) * 3
        return isTable || goesOn ? best.key : nil
    }

    private init(cut: Int, hasColons: Bool) { (self.cut, self.hasColons) = (cut, hasColons) }

    /// The same columns on another page.
    func moved(to lines: [LayoutLine]) -> ComponentColumns {
        ComponentColumns(cut: ColumnGrid(cuts: [cut]).moved(to: lines).cuts[0], hasColons: hasColons)
    }
}
