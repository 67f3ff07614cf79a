import AutogenCommands

#if canImport(Glibc)
    import Glibc
#endif

@main
struct Main {
    static func main() async {
        exit(await Autogen.run(arguments: Array(CommandLine.arguments.dropFirst())))
    }
}
