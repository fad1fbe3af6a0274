class Main {
    @Override
    public String tostring() {
        return "";
    }

    @Override
    public boolean equals(Main other) {
        return true;
    }
}
