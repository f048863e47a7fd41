import Bytes

/// A compiled template for pages whose root record has the fields `Root`.
///
/// It is immutable: any number of threads may render with it at the same time.
public struct Template<Root: RecordField>: Sendable {
    let program: Program

    /// Appends the page to `out`.
    ///
    /// - Parameters:
    ///   - record: the root record, made by `arena`.
    ///   - arena: the page's model.
    /// - Throws: ``RenderFailure/tooDeep`` when records are nested deeper than ``renderDepth`` or contain themselves.
    ///   `out` then ends somewhere within the page.
    public func render(
        _ record: Record<Root>, in arena: borrowing ModelArena, into out: inout [UInt8]
    ) throws(RenderFailure) {
        try program.run(root: record.slot, arena: arena, out: &out)
    }

    /// The same into memory that is used again for the next page.
    public func render(
        _ record: Record<Root>, in arena: borrowing ModelArena, into out: inout ByteBuffer
    ) throws(RenderFailure) {
        try program.run(root: record.slot, arena: arena, out: &out)
    }
}

/// A compiled template for a model whose shape is known at run time only.
public struct DynamicTemplate: Sendable {
    let program: Program

    /// Appends the page to `out`; as ``Template/render(_:in:into:)``.
    public func render(
        _ value: Value, in arena: borrowing ModelArena, into out: inout [UInt8]
    ) throws(RenderFailure) {
        try program.run(root: value.slot, arena: arena, out: &out)
    }
}

/// How many partials may be open at the same time while a page is rendered.
public let renderDepth = 1000
