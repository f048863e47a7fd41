import Bytes
import Diagnostics
import Reading

/// Finds sources that want one address, by letter case too: many web servers and disks do not tell `A` from `a`.
struct AddressCheck {
    private var taken = ByteTable<Place>()
    private(set) var findings: [Diagnostic] = []

    /// Notes that `place` publishes at `route`.
    mutating func add(_ route: Route, _ place: Place) {
        let key = route.path.map { ASCII.lowercased($0) }
        if let other = taken[key] {
            findings.append(Diagnostic(SiteProblem.addressTaken(route.path.string), at: place, related: [other]))
        } else {
            taken.set(key, place)
        }
    }
}
