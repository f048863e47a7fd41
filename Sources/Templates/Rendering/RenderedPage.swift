/// A page as it was rendered, in memory that is used again for the next one: asking for so much anew for each page costs
/// more than writing into it.
public final class RenderedPage {
    var buffer = OutputBuffer(capacity: 64 * 1024)

    public init() {}

    /// The bytes of the page; valid until the next one is rendered.
    public func withBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(buffer.contents)
    }
}
