import Bytes
import ServiceStandard

/// Which offices of a site belong together: who stands above whom (induk).
package struct OfficeTree: Sendable {
    /// The place of each office.
    private let places: [[UInt8]: Int]
    /// The office above each; `nil` for one that has none.
    private let parents: [Int?]
    private let hasChildren: [Bool]

    init(_ offices: [CheckedOffice]) {
        let places = Dictionary(offices.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
        let parents = offices.map { office in office.office.parent.flatMap { places[Array($0.value)] } }
        var hasChildren = [Bool](repeating: false, count: offices.count)
        for case let parent? in parents { hasChildren[parent] = true }
        self.places = places
        self.parents = parents
        self.hasChildren = hasChildren
    }

    /// An office and all above it; stops where they go in a circle.
    func line(of office: CheckedOffice) -> [Int] {
        var line: [Int] = []
        var place = places[office.slug]
        while let next = place, !line.contains(next) {
            line.append(next)
            place = parents[next]
        }
        return line
    }

    /// A number that offices share whose standards ought to agree: those below one head. Offices that stand alone are those
    /// of one site, and share 0.
    func circle(of office: CheckedOffice) -> UInt64 {
        guard let place = places[office.slug], parents[place] != nil || hasChildren[place] else { return 0 }
        // Mixed, since keys are combined with it bit by bit.
        return UInt64(truncatingIfNeeded: (line(of: office).last ?? place) + 1) &* 0x9E37_79B9_7F4A_7C15
    }
}
