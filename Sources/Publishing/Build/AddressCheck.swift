import Bytes
import Diagnostics
import Reading

/// Finds sources that want one address, by letter case too: many web servers and disks do not tell `A` from `a`.
struct AddressCheck {
    private var taken = ByteTable<Place>()
    private var collisions: [Diagnostic] = []
    /// Addresses below a folder with a dot in its name, which may be the name of a page.
    private var belowDotted: [(key: [UInt8], place: Place)] = []

    /// Notes that `place` publishes at `route`.
    mutating func add(_ route: Route, _ place: Place) {
        let key = route.path.map { ASCII.lowercased($0) }
        if let other = taken[key] {
            collisions.append(Diagnostic(SiteProblem.addressTaken(route.path.string), at: place, related: [other]))
        } else {
            taken.set(key, place)
        }
        // Pages have a dot in their names and folders of content have none, so only an alias can want both.
        if let slash = key.lastIndex(of: 0x2F), key[..<slash].contains(0x2E) { belowDotted.append((key, place)) }
    }

    /// What was found; asked for when all addresses are noted.
    var findings: [Diagnostic] {
        var findings = collisions
        for (key, place) in belowDotted {
            for slash in key.indices where key[slash] == 0x2F {
                guard let other = taken[Array(key[..<slash])] else { continue }
                findings.append(
                    Diagnostic(SiteProblem.addressTaken(key[..<slash].string), at: place, related: [other]))
            }
        }
        return findings
    }
}
