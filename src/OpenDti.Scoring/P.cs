public static class Placeholder;
