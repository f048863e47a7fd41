import Bytes
import ServiceStandard

/// The words or numbers that state a fee, without what stands around.
struct FeeCore {
    enum Kind {
        case money(Rupiah, Rupiah)
        case free(Fee.FreeWording)
        case reference
        case variable

        var isReference: Bool { if case .reference = self { true } else { false } }
        var isMoney: Bool { if case .money = self { true } else { false } }
    }

    var kind: Kind
    var range: Range<Int>
    var notes: [NotationNote] = []
    /// Why an amount is not what is paid.
    var reservation: Fee.Reservation?
    /// Whether it stands in brackets.
    var isBracketed = false

    var isSoundMoney: Bool { kind.isMoney && reservation == nil }
}
