import Bytes
import ServiceStandard

/// A kind of regulation as a list orders it: by the hierarchy of UU 12/2011, then by name.
package struct RegulationKind: Equatable {
    /// The full name: "Undang-Undang" of "UU"; as written where it is not known.
    package let name: [UInt8]
    /// Place in the hierarchy; higher than all families for what is in none.
    private let rank: UInt8

    /// - Parameter kind: as the header of a regulation gives it; may be empty.
    package init(_ kind: ByteSlice) {
        let suffix = Array(" Nomor 1".utf8)
        let whole = Array(kind.trimmed()) + suffix
        var scanner = TextScanner(whole[...])
        let reference = RegulationScanner.take(&scanner, titled: false)
        rank = reference?.type.family.rawValue ?? .max
        let full = StandardCitation(whole[...])?.text ?? whole
        name = Array(full.dropLast(suffix.count))
    }

    package func precedes(_ other: RegulationKind) -> Bool {
        rank == other.rank ? name[...].precedes(other.name[...]) : rank < other.rank
    }
}
