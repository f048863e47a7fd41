import Bytes
import ServiceStandard

/// Who signs a sheet; what is not known is `null` and left to be written by hand.
enum Signature {
    /// The field `signature`.
    ///
    /// - Parameter title: the title of who signs where the office names none.
    static func write(_ signatory: Official?, title: ByteSlice? = nil, date: [UInt8]?, to json: inout JsonWriter) {
        json.object("signature") {
            $0.field("place", text: signatory?.location?.value)
            $0.field("date", text: date)
            $0.field("title", text: signatory?.title?.value ?? title)
            $0.field("name", text: signatory?.name?.value)
            $0.field("staffNumber", text: signatory?.staffNumber?.value)
        }
    }
}
