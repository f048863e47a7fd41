import Bytes
import ServiceStandard

/// A section of the source: a heading and the lines below it.
struct SourceSection {
    /// `nil` for a heading that the profile does not know.
    var component: Component?
    /// As the source has it, without number and colon; empty where the source has none.
    var heading: [UInt8]
    var line: Int
    var lines: [SourceLine] = []
}
