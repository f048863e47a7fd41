import Bytes
import Diagnostics
import Reading

/// Finds sources that want one address, by letter case too: many web servers and disks do not tell `A` from `a`.
///
/// It runs when all cards are read, on one core while the others wait, so it keeps numbers and no keys of its own.
struct AddressCheck {
    private let sources: [PageListing.Source]
    /// Open addressing: one more than an index into ``sources``, 0 for none; its size is a power of two.
    private var table: [UInt32]
    private var hashes: [UInt64] = []
    private var findings: [Diagnostic] = []

    /// What is wrong with these addresses; of two alike the second is reported.
    static func findings(_ sources: [PageListing.Source]) -> [Diagnostic] {
        var check = AddressCheck(sources)
        var belowDotted: [Int] = []
        for index in sources.indices {
            let (hash, isBelowDotted) = Self.look(at: sources[index].route.path)
            check.add(index, hash)
            // Pages have a dot in their names and folders of content have none, so only an alias can want both.
            if isBelowDotted { belowDotted.append(index) }
        }
        for index in belowDotted { check.report(foldersOf: index) }
        return check.findings
    }

    private init(_ sources: [PageListing.Source]) {
        self.sources = sources
        var size = 64
        while size < sources.count * 2 { size *= 2 }
        table = [UInt32](repeating: 0, count: size)
        hashes.reserveCapacity(sources.count)
    }

    /// The hash of a path in small letters, and whether it lies below a folder with a dot in its name, which may be the
    /// name of a page.
    private static func look(at path: [UInt8]) -> (hash: UInt64, isBelowDotted: Bool) {
        var hasDot = false
        var isBelowDotted = false
        for byte in path {
            if byte == 0x2E { hasDot = true }
            if byte == 0x2F, hasDot { isBelowDotted = true }
        }
        return (ContentHash.of(path.lazy.map { ASCII.lowercased($0) }).value, isBelowDotted)
    }

    private mutating func add(_ index: Int, _ hash: UInt64) {
        hashes.append(hash)
        let place = place(of: sources[index].route.path[...], hash)
        if table[place] > 0 {
            let source = sources[index]
            let other = sources[Int(table[place]) - 1].origin.place
            findings.append(
                Diagnostic(SiteProblem.addressTaken(source.route.path.string), at: source.origin.place, related: [other]))
        } else {
            table[place] = UInt32(truncatingIfNeeded: index + 1)
        }
    }

    /// Reports the folders above an address that are addresses of pages.
    private mutating func report(foldersOf index: Int) {
        let path = sources[index].route.path
        for slash in path.indices where path[slash] == 0x2F {
            let folder = path[..<slash]
            let found = table[place(of: folder, Self.look(at: Array(folder)).hash)]
            guard found > 0 else { continue }
            findings.append(
                Diagnostic(
                    SiteProblem.addressTaken(folder.map(ASCII.lowercased).string), at: sources[index].origin.place,
                    related: [sources[Int(found) - 1].origin.place]))
        }
    }

    /// Where an address stands in the table, or would stand.
    private func place(of path: ByteSlice, _ hash: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: hash) & (table.count - 1)
        while table[place] > 0 {
            let index = Int(table[place]) - 1
            if hashes[index] == hash, Self.areAlike(sources[index].route.path[...], path) { break }
            place = (place + 1) & (table.count - 1)
        }
        return place
    }

    private static func areAlike(_ a: ByteSlice, _ b: ByteSlice) -> Bool {
        a.count == b.count && zip(a, b).allSatisfy { ASCII.lowercased($0) == ASCII.lowercased($1) }
    }
}
