/// How the lines of a flow run, on the grid of rows and lanes: which side of a symbol they leave, in which track they go,
/// where they enter. Made once, drawn twice: as tiles on a page and as lines on a sheet.
///
/// A lane is cut from left to right into its left tracks, the middle with the symbols, and its right tracks. A row is cut
/// from top to bottom into the entry (a line above the symbol), the symbols, and its bottom tracks. Track 0 is next to
/// the symbol. No two lines share a track where they run side by side, unless they lead to the same target.
public struct FlowLayout: Sendable, Equatable {
    public struct Lane: Sendable, Equatable {
        public var leftTracks = 0
        public var rightTracks = 0
    }

    public struct Row: Sendable, Equatable {
        public var bottomTracks = 0
        /// Whether a line comes in from the side, above the symbol.
        public var hasEntry = false
    }

    /// A vertical line of the grid.
    public enum X: Sendable, Hashable {
        /// Through the middle of the lane's symbols.
        case center(Int)
        /// The left edge of the lane's symbols.
        case symbolLeft(Int)
        case symbolRight(Int)
        case leftTrack(lane: Int, track: Int)
        case rightTrack(lane: Int, track: Int)
    }

    /// A horizontal line of the grid.
    public enum Y: Sendable, Hashable {
        /// Through the middle of the row's symbols.
        case middle(Int)
        /// The upper edge of the row's symbols.
        case symbolTop(Int)
        case symbolBottom(Int)
        /// Above the row's symbols, below its start.
        case entry(Int)
        /// Below the row's symbols and its end.
        case bottomTrack(row: Int, track: Int)
        /// The upper edge of the end that stands below the row's symbol.
        case endTop(Int)
    }

    public struct Point: Sendable, Hashable {
        public var x: X
        public var y: Y
    }

    public enum Side: String, Sendable {
        case bottom, left, right
    }

    /// A line from a step to another, or to the end that stands below the step itself.
    public struct Line: Sendable, Equatable {
        /// The step it leaves.
        public var source: Int
        /// Which of the step's exits it is.
        public var exit: Int
        public var target: Flow.Exit.Target
        /// The side of the source's symbols that it leaves.
        public var side: Side
        /// Where it runs; two points that follow each other share their X or their Y.
        public var path: [Point]
        /// The piece `path[n - 1]`–`path[n]` that goes over borders between rows, and so may go over a page's edge; `nil`
        /// when the line stays in its row. There is at most one.
        public var crossing: Int?
    }

    public var lanes: [Lane]
    public var rows: [Row]
    public var lines: [Line]
}
