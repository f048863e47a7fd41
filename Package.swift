// swift-tools-version:6.2
import PackageDescription

/// Optimised builds inline the small byte functions across module borders; debug builds do not need it.
let optimised: [SwiftSetting] = [
    .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))
]

/// Swift's own linker: it is there wherever Swift is, while the default one is a Debian package of its own in some releases.
let linked: [LinkerSetting] = [.unsafeFlags(["-use-ld=lld"], .when(platforms: [.linux], configuration: .release))]

let package = Package(
    name: "baku",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
    ],
    targets: [
        // System libraries: module maps only.
        .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .systemLibrary(name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        // What Swift's Glibc hides.
        .target(name: "CSupport"),

        // In the order of the data's way; arrows go upwards only.
        .target(name: "Bytes", swiftSettings: optimised),
        .target(name: "CommonMark", dependencies: ["CCmark", "CSupport", "Bytes"], swiftSettings: optimised),
        // Loads libxml2 when it is needed; with pkg-config it would be linked, and loaded by every command.
        .target(name: "CHtml", cSettings: [.unsafeFlags(["-I/usr/include/libxml2"])]),
        .target(name: "Html", dependencies: ["CHtml"], swiftSettings: optimised),
        .target(name: "Zip", dependencies: ["CZlib"], swiftSettings: optimised),
        .target(name: "Templates", dependencies: ["Bytes"], swiftSettings: optimised),
        .target(name: "Diagnostics", dependencies: ["Bytes"], swiftSettings: optimised),
        .target(
            name: "ServiceStandard", dependencies: ["Bytes", "CommonMark", "Diagnostics"], swiftSettings: optimised),
        .target(
            name: "Reading", dependencies: ["Bytes", "CYaml", "CSupport", "CommonMark", "Diagnostics", "ServiceStandard"],
            resources: [
                .embedInCode("Profiles/permenpanrb-15-2014.yml"), .embedInCode("Profiles/permenpanrb-35-2012.yml"),
            ],
            swiftSettings: optimised),
        .target(
            name: "Checking",
            dependencies: ["Bytes", "CommonMark", "Diagnostics", "ServiceStandard", "Reading"],
            resources: [
                .embedInCode("Consistency/products.yml"), .embedInCode("SopForm/activity-words.yml"),
                .embedInCode("Age/obsolete-names.yml"), .embedInCode("Age/regulations.yml"),
                .embedInCode("Language/abbreviations.yml"), .embedInCode("Language/furniture.yml"),
                .embedInCode("Language/spelling.yml"),
                .embedInCode("Contacts/kontak.yml"), .embedInCode("SopForm/sebutan-petugas.yml"),
                .embedInCode("Law/batas-waktu.yml"), .embedInCode("Law/dokumen.yml"),
            ],
            swiftSettings: optimised),
        // Other programs: started, listened to, ended.
        .target(name: "Programs", dependencies: ["Bytes", "CSupport", "Reading"], swiftSettings: optimised),
        .target(
            name: "Importing",
            dependencies: ["Bytes", "CommonMark", "Html", "Zip", "Diagnostics", "ServiceStandard", "Reading", "Programs"],
            swiftSettings: optimised),
        .target(
            name: "Publishing",
            dependencies: [
                "Bytes", "CSupport", "CommonMark", "Templates", "Diagnostics", "ServiceStandard", "Reading", "Checking",
            ],
            swiftSettings: optimised),
        .target(
            name: "Sheets",
            dependencies: [
                "Bytes", "CQRencode", "CSupport", "CommonMark", "Diagnostics", "ServiceStandard", "Reading", "Programs",
                "Publishing",
            ],
            exclude: ["Worker/requirements.txt"],
            resources: [.embedInCode("Worker/worker.py")],
            swiftSettings: optimised),
        .executableTarget(
            name: "baku",
            dependencies: [
                "Bytes", "CSupport", "Diagnostics", "ServiceStandard", "Reading", "Checking", "Importing", "Publishing", "Sheets",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: optimised, linkerSettings: linked),

        // Generated sites for tests and measurements; no part of the tool.
        .target(name: "SampleCards", dependencies: ["Bytes"], swiftSettings: optimised),
        .executableTarget(
            name: "baku-bench",
            dependencies: [
                "Bytes", "Publishing", "SampleCards", "Sheets", "RecordedSheets",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: optimised),

        .testTarget(name: "BytesTests", dependencies: ["Bytes"]),
        .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark", "CCmark"]),
        .testTarget(name: "HtmlTests", dependencies: ["Html"]),
        .testTarget(name: "ZipTests", dependencies: ["Zip"]),
        .testTarget(name: "TemplatesTests", dependencies: ["Templates"]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        // Flows made at random, for the tests of what is drawn of them.
        .target(name: "RandomFlows", dependencies: ["Diagnostics", "ServiceStandard"], path: "Tests/RandomFlows"),
        .testTarget(name: "ServiceStandardTests", dependencies: ["ServiceStandard", "RandomFlows"]),
        .testTarget(name: "ReadingTests", dependencies: ["Reading", "ServiceStandard"]),
        .testTarget(name: "CheckingTests", dependencies: ["Checking", "Reading", "ServiceStandard"]),
        .testTarget(
            name: "ImportingTests", dependencies: ["Importing", "Reading", "ServiceStandard", "SampleCards"],
            exclude: ["Blind", "Layout/Texts"]),
        .testTarget(name: "SampleCardsTests", dependencies: ["SampleCards", "Diagnostics", "Reading"]),
        .testTarget(name: "BenchmarkTests", dependencies: ["baku-bench"]),
        // The site in this folder, published once for all tests of a run that look at it.
        .target(name: "PublishedSample", dependencies: ["Diagnostics", "Publishing"], path: "Tests/PublishedSample"),
        .testTarget(
            name: "PublishingTests", dependencies: ["Publishing", "PublishedSample", "RandomFlows", "SampleCards", "CCmark"],
            exclude: ["Golden"]),
        // Runs the Python scripts that look at pages and sheets with other people's tools.
        .target(name: "CheckScripts", path: "Tests/CheckScripts", exclude: ["report.py"]),
        // Keeps the models that sheets are made of.
        .target(
            name: "RecordedSheets", dependencies: ["Bytes", "Publishing", "ServiceStandard", "Sheets"],
            path: "Tests/RecordedSheets"),
        .testTarget(
            name: "SheetsTests",
            dependencies: ["Sheets", "RandomFlows", "CheckScripts", "PublishedSample", "RecordedSheets"],
            exclude: ["Golden", "Scripts"]),
        .testTarget(
            name: "WebTests", dependencies: ["PublishedSample", "CheckScripts"], exclude: ["Fixtures", "Scripts"]),
        // Runs the built tool as a process; the dependency is there so that it is built first.
        .testTarget(name: "BakuTests", dependencies: ["baku", "SampleCards", "CheckScripts"], exclude: ["Golden", "Scripts"]),
    ],
    swiftLanguageModes: [.v6]
)
